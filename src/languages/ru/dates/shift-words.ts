import type { Shift } from '../../../model/date-expression.js';
import { adjectiveForms, formsOf } from '../word-forms.js';

export type Distance = Pick<Shift, 'count' | 'anchor'>;

export const THIS = 'этот этого этому этим этом эта этой эту эти этих этими'.split(' ');
export const THAT = 'тот того тому тем том та той ту те тех теми'.split(' ');

/** «в прошлом году», «на следующей неделе»: how far the unit behind the adjective is. */
export const distances: ReadonlyMap<string, Distance> = new Map([
  ...far(0, [...THIS, 'сего', ...adjectiveForms('нынешний текущий')]),
  ...far(-1, adjectiveForms('прошлый минувший прошедший истекший ушедший')),
  ...far(-2, adjectiveForms('позапрошлый')),
  ...far(1, adjectiveForms('следующий будущий грядущий наступающий предстоящий')),
  ...farFromNamed(-1, adjectiveForms('предыдущий предшествующий')),
]);

/** «в этот день», «на следующий день»: a day is told from the one named before. */
export const dayDistances: ReadonlyMap<string, Distance> = new Map([
  ...farFromNamed(0, [...THIS, ...THAT]),
  ...farFromNamed(-1, adjectiveForms('предыдущий')),
  ...farFromNamed(1, adjectiveForms('следующий')),
  ...far(0, adjectiveForms('сегодняшний нынешний текущий')),
  ...far(-1, adjectiveForms('вчерашний прошедший минувший истекший')),
  ...far(1, adjectiveForms('завтрашний')),
]);

/** «на прошлых выходных», «в ближайшие выходные». */
export const weekendDistances: ReadonlyMap<string, Distance> = new Map([
  ...far(-1, adjectiveForms('прошлый минувший прошедший последний')),
  ...far(0, ['эти', 'этих', ...adjectiveForms('ближайший предстоящий нынешний')]),
  ...far(1, adjectiveForms('следующий')),
]);

export const dayAdverbs: ReadonlyMap<string, number> = new Map([
  ['позавчера', -2],
  ['вчера', -1],
  ['накануне', -1],
  ['сегодня', 0],
  ['завтра', 1],
  ['послезавтра', 2],
]);

function far(count: number, forms: readonly string[]): (readonly [string, Distance])[] {
  return formsOf({ count, anchor: 'publication' }, forms);
}

function farFromNamed(count: number, forms: readonly string[]): (readonly [string, Distance])[] {
  return formsOf({ count, anchor: 'mentioned' }, forms);
}
