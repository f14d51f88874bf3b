import type { CalendarUnit } from '../../../model/date-expression.js';
import { withEndings } from '../word-forms.js';

interface UnitForms {
  readonly unit: CalendarUnit;
  /** Nominative, genitive, dative, accusative, instrumental, prepositional. */
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** The units that a number counts. */
const UNITS: readonly UnitForms[] = [
  unit('year', 'год года году год годом годе', 'годы лет годам годы годами годах'),
  unit('year', '', 'годы годов годам годы годами годах'),
  unit('month', 'месяц месяца месяцу месяц месяцем месяце', 'месяцы месяцев месяцам месяцы месяцами месяцах'),
  unit('week', 'неделя недели неделе неделю неделей неделе', 'недели недель неделям недели неделями неделях'),
  unit('day', 'день дня дню день днем дне', 'дни дней дням дни днями днях'),
  unit('day', 'сутки суток суткам сутки сутками сутках', ''),
  unit('hour', ...likeNoun('час', ' а у  ом е', 'ы ов ам ы ами ах')),
  unit('minute', ...likeNoun('минут', 'а ы е у ой е', 'ы  ам ы ами ах')),
  unit('second', ...likeNoun('секунд', 'а ы е у ой е', 'ы  ам ы ами ах')),
  unit('quarter', ...likeNoun('квартал', ' а у  ом е', 'ы ов ам ы ами ах')),
  unit('half', ...likeNoun('полугоди', 'е я ю е ем и', 'я й ям я ями ях')),
  unit('decade', ...likeNoun('десятилети', 'е я ю е ем и', 'я й ям я ями ях')),
  unit('century', ...likeNoun('столети', 'е я ю е ем и', 'я й ям я ями ях')),
  unit('century', ...likeNoun('век', ' а у  ом е', 'а ов ам а ами ах')),
];

/** Every form of every unit. */
export const units = tableOf(({ singular, plural }) => [...singular, ...plural]);
export const pluralUnits = tableOf(({ plural }) => plural);
/** «год назад», «через неделю». */
export const unitsInAccusative = tableOf(({ singular }) => singular.slice(3, 4));
/** «около года», «в течение недели». */
export const unitsInGenitive = tableOf(({ singular }) => singular.slice(1, 2));
/** «годом ранее», «двумя неделями позже». */
export const unitsInInstrumental = tableOf(({ singular, plural }) => [...singular.slice(4, 5), ...plural.slice(4, 5)]);

/** The forms of a unit in the singular. */
export function singularOf(unit: CalendarUnit): string[] {
  return [...new Set(UNITS.filter((forms) => forms.unit === unit).flatMap(({ singular }) => singular))];
}

function unit(name: CalendarUnit, singular: string | readonly string[], plural: string | readonly string[]): UnitForms {
  const split = (forms: string | readonly string[]) => (typeof forms === 'string' ? forms.split(' ') : forms);
  return { unit: name, singular: split(singular).filter(Boolean), plural: split(plural).filter(Boolean) };
}

function likeNoun(stem: string, singular: string, plural: string): [readonly string[], readonly string[]] {
  return [withEndings(stem, singular), withEndings(stem, plural)];
}

function tableOf(formsOf: (forms: UnitForms) => readonly string[]): ReadonlyMap<string, CalendarUnit> {
  return new Map(UNITS.flatMap((forms) => formsOf(forms).map((form) => [form, forms.unit] as const)));
}
