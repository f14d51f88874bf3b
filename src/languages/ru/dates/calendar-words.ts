import type { DayPart, Season } from '../../../model/date-expression.js';
import { adjectiveForms, formsOf, withEndings } from '../word-forms.js';

const MONTHS: readonly (readonly [string, string])[] = [
  ['январ', 'ь я ю ем е'],
  ['феврал', 'ь я ю ем е'],
  ['март', ' а у ом е'],
  ['апрел', 'ь я ю ем е'],
  ['ма', 'й я ю ем е'],
  ['июн', 'ь я ю ем е'],
  ['июл', 'ь я ю ем е'],
  ['август', ' а у ом е'],
  ['сентябр', 'ь я ю ем е'],
  ['октябр', 'ь я ю ем е'],
  ['ноябр', 'ь я ю ем е'],
  ['декабр', 'ь я ю ем е'],
];

/** 1 to 12, in every case. */
export const months: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(([stem, endings], index) => formsOf(index + 1, withEndings(stem, endings))),
);

/** «янв.», «сент.»: behind a day. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map(
  ['янв', 'фев февр', 'мар', 'апр', '', 'июн', 'июл', 'авг', 'сен сент', 'окт', 'ноя нояб', 'дек'].flatMap(
    (list, index) => (list ? formsOf(index + 1, list.split(' ')) : []),
  ),
);

/** The first and the last month of «январь-июнь», «январе-июне»: two months in one case as one word. */
export const monthPairs: ReadonlyMap<string, readonly [number, number]> = new Map(
  MONTHS.flatMap(([stem, endings], first) =>
    MONTHS.flatMap(([otherStem, otherEndings], second) => {
      const others = withEndings(otherStem, otherEndings);
      return withEndings(stem, endings).map(
        (form, index) => [`${form}-${others[index] ?? ''}`, [first + 1, second + 1]] as const,
      );
    }),
  ),
);

/** 1 (Monday) to 7, in the singular. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...formsOf(1, withEndings('понедельник', ' а у ом е')),
  ...formsOf(2, withEndings('вторник', ' а у ом е')),
  ...formsOf(3, withEndings('сред', 'а ы е у ой')),
  ...formsOf(4, withEndings('четверг', ' а у ом е')),
  ...formsOf(5, withEndings('пятниц', 'а ы е у ей')),
  ...formsOf(6, withEndings('суббот', 'а ы е у ой')),
  ...formsOf(7, withEndings('воскресень', 'е я ю ем и')),
]);

/** «по понедельникам», «по средам». */
export const weekdaysInPlural: ReadonlyMap<string, number> = new Map(
  ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'].map((form, index) => [
    form,
    index + 1,
  ]),
);

export const seasons: ReadonlyMap<string, Season> = new Map([
  ...formsOf<Season>('SP', withEndings('весн', 'а ы е у ой ою')),
  ...formsOf<Season>('SU', withEndings('лет', 'о а у ом е')),
  ...formsOf<Season>('FA', withEndings('осен', 'ь и ью')),
  ...formsOf<Season>('WI', withEndings('зим', 'а ы е у ой ою')),
]);

export const seasonAdjectives: ReadonlyMap<string, Season> = new Map([
  ...formsOf<Season>('SP', adjectiveForms('весенний')),
  ...formsOf<Season>('SU', adjectiveForms('летний')),
  ...formsOf<Season>('FA', adjectiveForms('осенний')),
  ...formsOf<Season>('WI', adjectiveForms('зимний')),
]);

/** «утром», «ночью»: when in the day. */
export const dayPartAdverbs: ReadonlyMap<string, DayPart> = new Map([
  ['утром', 'MO'],
  ['днем', 'DT'],
  ['вечером', 'EV'],
  ['ночью', 'NI'],
]);

export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ...dayPartAdverbs,
  ...formsOf<DayPart>('MO', withEndings('утр', 'о а у е')),
  ...formsOf<DayPart>('EV', withEndings('вечер', ' а у е')),
  ...formsOf<DayPart>('NI', withEndings('ноч', 'ь и')),
  ...formsOf<DayPart>('MI', ['полдень', 'полудня', 'полудню', 'полуднем']),
]);
