import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  sequence,
  slot,
  words,
} from '../../../find/pattern.js';
import type { TimexModifier } from '../../../model/values.js';
import { formsOf, withEndings } from '../word-forms.js';

/** Which part of the point behind is meant. */
export const EDGE = slot<TimexModifier>('edge');

const EDGES: ReadonlyMap<string, TimexModifier> = new Map([
  ...formsOf<TimexModifier>('START', withEndings('начал', 'о а у ом е')),
  ...formsOf<TimexModifier>('MID', withEndings('середин', 'а ы е у ой')),
  ...formsOf<TimexModifier>('END', 'конец конца концу концом конце исходе'.split(' ')),
]);

/** «первых числах», «последние дни»: units smaller than the point behind. */
const parts = words(
  ...'числа чисел числам числах дни дней дням днях недели недель неделям неделях месяцы месяцев месяцам месяцах'.split(
    ' ',
  ),
);
const half = words('половина', 'половины', 'половине', 'половину', 'половиной');
/** Ten days of a month. */
const tenDays = words('декада', 'декады', 'декаде', 'декаду', 'декадой');
const numbers = words('числа', 'чисел', 'числам', 'числах');

/** «начале», «самом конце», «первых числах», «второй половине»: belongs to the expression. */
export const edge: Pattern = oneOf(
  sequence(optional(words('самом', 'самого', 'самый', 'самому')), capture(EDGE, lookup(EDGES))),
  meaning(EDGE, 'START', sequence(words('первые', 'первых', 'первым'), parts)),
  meaning(EDGE, 'END', sequence(words('последние', 'последних', 'последним'), parts)),
  meaning(EDGE, 'MID', sequence(oneOf(words('десятых', 'десятые'), tens('10')), numbers)),
  meaning(EDGE, 'END', sequence(oneOf(words('двадцатых', 'двадцатые'), tens('20')), numbers)),
  meaning(EDGE, 'START', sequence(words('первая', 'первой', 'первую'), oneOf(half, tenDays))),
  meaning(EDGE, 'MID', sequence(words('вторая', 'второй', 'вторую'), tenDays)),
  meaning(EDGE, 'END', sequence(words('вторая', 'второй', 'вторую'), half)),
  meaning(EDGE, 'END', sequence(words('третья', 'третьей', 'третью', 'последняя', 'последней', 'последнюю'), tenDays)),
);

/** «20-х». */
function tens(digits: string): Pattern {
  return sequence(words(digits), optional(words('-')), words('х', 'е'));
}
