import { goesOnBehind } from '../../../../find/beginning.js';
import { ANY_NUMBER, firstWords } from '../../../../find/first.js';
import { amountsOf } from '../../../../find/lengths-of-time.js';
import { lookup, type Reader } from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import type { Amount } from '../../../../model/date-expression.js';
import { numberValues } from '../../number-words.js';
import { cardinal, valueOfWord } from '../../numerals.js';
import { singularUnits, units } from '../calendar-words.js';

/** `two-week`, `three-month-long`, `day-long`: the words of the number and the unit are one token. */
const joinedWords: ReadonlyMap<string, readonly Amount[]> = new Map(
  [...joinedCounts()].flatMap(([word, count]) =>
    [...singularUnits].flatMap(([name, unit]) =>
      ['', '-long', '-plus'].map((ending) => [`${word}-${name}${ending}`, amountsOf(unit, { count })] as const),
    ),
  ),
);

function joinedCounts(): ReadonlyMap<string, string | null> {
  const numbers = [...numberValues.keys()].flatMap((tens) => [
    tens,
    ...[...numberValues.keys()].map((ones) => `${tens}-${ones}`),
  ]);
  return new Map<string, string | null>([
    ...numbers.flatMap((word) => {
      const value = valueOfWord(word);
      return value ? [[word, String(value)] as const] : [];
    }),
    ['half', '0.5'],
    ['several', null],
    ['multi', null],
    ['many', null],
  ]);
}

/** `day-long`, `yearlong`, `decades-long`. */
const LONG: ReadonlyMap<string, readonly Amount[]> = new Map(
  [...units].flatMap(([name, unit]) => {
    const amounts = amountsOf(unit, { count: singularUnits.has(name) ? '1' : null });
    return [`${name}-long`, `${name}long`, ...(singularUnits.has(name) ? [] : [`${name}-old`])].map(
      (word) => [word, amounts] as const,
    );
  }),
);

/** `18-month`, `100-year-long`: digits, a hyphen, a word. */
const hyphened: Reader<readonly Amount[]> = {
  first: ANY_NUMBER,
  secondAfter: goesOnBehind(cardinal, firstWords('-')),
  needed: [firstWords('-')],
  read: (tokens, at) => {
    const number = cardinal.read(tokens, at);
    const [hyphen, word] = number ? tokens.slice(number.end, number.end + 2) : [];
    if (!number || hyphen?.text !== '-' || hyphen.spaceBefore || !word || word.spaceBefore) return null;
    const unit = singularUnits.get(word.norm.replace(/-(?:long|plus)$/, ''));
    const amounts = unit && amountsOf(unit, { count: number.value });
    return amounts ? { end: number.end + 2, value: amounts } : null;
  },
};

/** A length joined by hyphens, which modifies what follows. */
export const joinedAmounts: Reader<readonly Amount[]> = longestOf(hyphened, lookup(joinedWords), lookup(LONG));
