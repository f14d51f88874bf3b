import { firstWords } from '../../../find/first.js';
import { certainUnit, isBehindWord, type MoneyUnit, sharedUnit } from '../../../find/money/unit.js';
import type { Reader } from '../../../find/pattern.js';
import { phraseAt } from '../../../find/phrase-before.js';
import { normAt } from '../../../model/tokenized-text.js';
import { currencyNames } from '../lists/currency-names.js';
import { moreCurrencyNames } from '../lists/more-currency-names.js';
import { heads } from './currency-heads.js';

/** Names with their country, singular and plural; an earlier line wins over a later one. */
const fullNames: ReadonlyMap<string, MoneyUnit> = new Map(
  `${moreCurrencyNames}${currencyNames}`
    .split('\n')
    .filter((line) => line !== '')
    .reverse()
    .flatMap((line) => {
      const [code = '', ...names] = line.split(' | ');
      return names
        .flatMap((name) => [name, name.replaceAll(' ', '')])
        .map((name) => [name, certainUnit(code)] as const);
    }),
);

const bareNames: ReadonlyMap<string, MoneyUnit> = new Map(
  heads.flatMap(({ forms, codes, byDefault, worth = '1' }) =>
    forms.split(' ').map((form) => [form, sharedUnit(codes.split(' '), byDefault, worth)] as const),
  ),
);
const ambiguous = new Set(heads.flatMap(({ forms, isAmbiguous }) => (isAmbiguous ? forms.split(' ') : [])));

const names = new Map([...fullNames, ...bareNames]);
const phrase = phraseAt(names);

/** The second words of names by their first ones. */
const secondWords = secondsByFirst(names.keys());

function secondsByFirst(phrases: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const [first = '', second] = phrase.split(' ');
    const known = seconds.get(first) ?? new Set();
    if (second !== undefined) known.add(second);
    seconds.set(first, known);
  }
  return seconds;
}

/** The name of a currency behind a number, whole or in part: `dollars`, `Australian dollars`, `pounds sterling`. */
export const currencyName: Reader<MoneyUnit> = {
  first: firstWords(...secondWords.keys()),
  secondAfter: ({ norm }) => ({ firsts: [firstWords(...(secondWords.get(norm) ?? []))], canEnd: names.has(norm) }),
  read: (tokens, at) => {
    const read = phrase(tokens, at);
    const isScaled = isBehindWord(tokens, at);
    return read && read.end === at + 1 && ambiguous.has(normAt(tokens, at)) && !isScaled ? null : read;
  },
};

/** A name with its country alone: `Swiss francs`. */
export const qualifiedName: Reader<MoneyUnit> = {
  first: currencyName.first,
  secondAfter: ({ norm }) => ({ firsts: [firstWords(...(secondWords.get(norm) ?? []))], canEnd: false }),
  read: (tokens, at) => {
    const read = currencyName.read(tokens, at);
    return read && read.end > at + 1 ? read : null;
  },
};
