import { describe, expect, test } from 'vitest';
import { goesOnWith, mayGoOnWith } from '../../src/find/beginning.js';
import { compileRules } from '../../src/find/find-mentions.js';
import { firstWords } from '../../src/find/first.js';
import {
  capture,
  before as ifBefore,
  after as ifBehind,
  lookup,
  mark,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  spanEnds,
  spanStarts,
  token,
  words,
} from '../../src/find/pattern.js';
import type { Match, PatternRule } from '../../src/find/rule.js';
import type { Mention } from '../../src/model/mention.js';
import { tokenize } from '../../src/tokenize/tokenize.js';

type Say = (match: Match) => unknown;

/** A rule whose mention has what `say` tells as its value; null for no mention. */
function rule(id: string, pattern: Pattern, say: Say = () => id): PatternRule {
  const produce = (match: Match) => {
    const value = say(match);
    return value === null ? null : { value };
  };
  return { id, kind: 'percentages', pattern, produce, examples: [], counterExamples: [] } as unknown as PatternRule;
}

/** What the rules find: `[words] value`. */
function found(text: string, ...rules: readonly PatternRule[]): string[] {
  const tokenized = tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set());
  return compileRules(rules)(tokenized).map(
    ({ start, end, value }: Mention) => `[${text.slice(start, end)}] ${JSON.stringify(value).replaceAll('"', '')}`,
  );
}

const number = token('number', ({ text }) => text.length < 4);

describe('pieces of patterns', () => {
  test.each<[string, Pattern, string, string[]]>([
    ['words', words('last', 'next'), 'Last of the next', ['[Last] x', '[next] x']],
    ['a token of a kind that passes a test', number, '5 or 5000 men', ['[5] x']],
    ['a token of another kind', token('symbol', () => true), '5 men', []],
    ['a sequence', sequence(words('last'), words('year')), 'last year, last month, year', ['[last year] x']],
    ['a sequence at the end of the text', sequence(words('last'), words('year')), 'the last', []],
    [
      'one of two',
      sequence(words('last'), oneOf(words('year'), words('week'))),
      'last week last day',
      ['[last week] x'],
    ],
    [
      'an optional piece',
      sequence(words('a'), optional(words('big')), words('dog')),
      'a dog, a big dog, a big',
      ['[a dog] x', '[a big dog] x'],
    ],
    [
      'an optional piece in front',
      sequence(optional(words('big')), words('dog')),
      'dog big dog big',
      ['[dog] x', '[big dog] x'],
    ],
    [
      'an optional piece behind',
      sequence(words('dog'), optional(words('big'))),
      'dog big dog',
      ['[dog big] x', '[dog] x'],
    ],
    [
      'an optional piece that has to be left out',
      sequence(optional(words('big')), words('big', 'dog')),
      'big',
      ['[big] x'],
    ],
    [
      'two optional pieces',
      sequence(optional(words('a')), optional(words('big')), words('dog')),
      'a big dog',
      ['[a big dog] x'],
    ],
    [
      'a first choice that leads nowhere',
      sequence(oneOf(words('a'), sequence(words('a'), words('big'))), words('dog')),
      'a big dog',
      ['[a big dog] x'],
    ],
    [
      'what stands behind',
      sequence(
        words('dog'),
        ifBefore((next) => next?.norm === 'barks'),
      ),
      'dog barks, dog runs, dog',
      ['[dog] x'],
    ],
    [
      'the end of the text',
      sequence(
        words('dog'),
        ifBefore((next) => next === undefined),
      ),
      'dog dog',
      ['[dog] x'],
    ],
    [
      'what stands in front',
      sequence(
        ifBehind((previous) => previous?.norm === 'big'),
        words('dog'),
      ),
      'dog, big dog',
      ['[dog] x'],
    ],
    [
      'the start of the text',
      sequence(
        ifBehind((previous) => previous === undefined),
        words('dog'),
      ),
      'dog dog',
      ['[dog] x'],
    ],
    ['a mention that begins later', sequence(words('the'), spanStarts, words('dog')), 'the dog', ['[dog] x']],
    [
      'a mention that ends earlier',
      sequence(words('the'), words('dog'), spanEnds, words('barks')),
      'the dog barks',
      ['[the dog] x'],
    ],
    ['a number or a word', oneOf(number, words('five')), '5 and five', ['[5] x', '[five] x']],
  ])('%s', (_, pattern, text, mentions) => {
    expect(found(text, rule('x', pattern))).toEqual(mentions);
  });

  test('a mention in the middle of the text is found at its place', () => {
    const text = tokenize('See the dog', [{ start: 0, end: 11, kind: 'paragraph' }], new Set());
    expect(compileRules([rule('x', words('dog'))])(text)).toEqual([
      { kind: 'percentages', rule: 'x', start: 8, end: 11, value: 'x', certainty: 1 },
    ]);
  });
});

describe('what a match keeps', () => {
  const COUNT = slot<number>('count');
  const counts = lookup(
    new Map([
      ['one', 1],
      ['two', 2],
      ['none', 0],
    ]),
  );
  const counted = capture(COUNT, counts);

  test.each<[string, Pattern, Say, string, string[]]>([
    ['a value', sequence(counted, words('dog')), (match) => match.get(COUNT), 'two dog', ['[two dog] 2']],
    [
      'a value that is nought',
      sequence(counted, words('dog')),
      (match) => match.get(COUNT),
      'none dog',
      ['[none dog] 0'],
    ],
    ['the last of several', sequence(counted, counted), (match) => match.get(COUNT), 'one two', ['[one two] 2']],
    ['all of several', sequence(counted, counted), (match) => match.all(COUNT), 'one two', ['[one two] [1,2]']],
    ['nothing', words('dog'), (match) => match.get(COUNT) ?? 'nothing', 'dog', ['[dog] nothing']],
    ['what the wording means', meaning(COUNT, 7, words('week')), (match) => match.get(COUNT), 'week', ['[week] 7']],
    ['a mark', sequence(mark(COUNT, 7), words('week')), (match) => match.get(COUNT), 'week', ['[week] 7']],
    [
      'none of a branch that failed',
      oneOf(sequence(counted, words('cat')), sequence(words('two'), words('dog'))),
      (match) => match.all(COUNT),
      'two dog',
      ['[two dog] []'],
    ],
    [
      'none of an optional piece that failed',
      sequence(optional(sequence(counted, mark(COUNT, 9))), words('two')),
      (match) => match.all(COUNT),
      'two',
      ['[two] []'],
    ],
    [
      'its tokens',
      sequence(words('a'), spanStarts, words('dog')),
      ({ first, last, tokens }) => [first, last, tokens.length],
      'see a dog run',
      ['[dog] [2,3,4]'],
    ],
  ])('%s', (_, pattern, say, text, mentions) => {
    expect(found(text, rule('x', pattern, say))).toEqual(mentions);
  });

  test('none of the match before it', () => {
    const two = rule('x', sequence(optional(counted), words('dog')), (match) => match.all(COUNT));
    expect(found('two dog, dog', two)).toEqual(['[two dog] [2]', '[dog] []']);
  });
});

describe('several rules', () => {
  const dog = rule('dog', words('dog'));
  const bigDog = rule('big dog', sequence(words('big'), words('dog')));

  test('the longest wins, whatever the order', () => {
    const big = rule('big', words('big'));
    expect(found('big dog', big, bigDog, dog)).toEqual(['[big dog] big dog']);
    expect(found('big dog', bigDog, big)).toEqual(['[big dog] big dog']);
    expect(found('big cat', bigDog, big)).toEqual(['[big] big']);
  });

  test('of equally long ones the first wins, by its norm or by its kind', () => {
    const word = rule(
      'word',
      token('word', ({ norm }) => norm === 'dog'),
    );
    expect(found('dog', word, dog)).toEqual(['[dog] word']);
    expect(found('dog', dog, word)).toEqual(['[dog] dog']);
  });

  test('a rule that says nothing leaves the place to another one', () => {
    expect(
      found(
        'big dog',
        rule('no', bigDog.pattern, () => null),
        dog,
      ),
    ).toEqual(['[dog] dog']);
    expect(
      found(
        'dog',
        rule('no', words('dog'), () => null),
        dog,
      ),
    ).toEqual(['[dog] dog']);
  });

  test('mentions do not overlap', () => {
    const pair = rule('pair', sequence(words('a'), words('a')));
    expect(found('a a a a a', pair)).toEqual(['[a a] pair', '[a a] pair']);
  });

  test('a rule is tried by the token behind the first one', () => {
    const rules = ['year', 'month', 'week'].map((unit) => rule(unit, sequence(words('the'), words(unit))));
    expect(found('the month, the year; the day, the', ...rules)).toEqual(['[the month] month', '[the year] year']);
  });

  test('a rule of one token is tried whatever stands behind it', () => {
    expect(found('the dog', rule('the', words('the')), rule('the cat', sequence(words('the'), words('cat'))))).toEqual([
      '[the] the',
    ]);
  });

  test('what may come second is known through optional and chosen pieces', () => {
    const pattern = sequence(
      optional(words('the')),
      oneOf(words('last'), sequence(words('past'), optional(number))),
      optional(words('big')),
      words('dog'),
    );
    const texts = ['last dog', 'the last dog', 'past dog', 'past 5 dog', 'past big dog', 'the past 5 big dog'];
    for (const text of texts) expect(found(text, rule('x', pattern))).toEqual([`[${text}] x`]);
    for (const text of ['the dog', 'last 5 dog', 'past', 'the last'])
      expect(found(text, rule('x', pattern))).toEqual([]);
  });

  test('a reader tells what its second token may be', () => {
    const pair: Reader<number> = {
      first: firstWords('two'),
      secondAfter: goesOnWith(['thousand'], 'one-or-two-digits'),
      read: (tokens, at) => (/^(?:thousand|\d+)$/.test(tokens[at + 1]?.norm ?? '') ? { end: at + 2, value: 2 } : null),
    };
    const one: Reader<number> = {
      ...pair,
      secondAfter: mayGoOnWith(['thousand']),
      read: (_, at) => ({ end: at + 1, value: 2 }),
    };
    const unknown: Reader<number> = { first: pair.first, read: pair.read };
    const COUNT = slot<number>('count');
    expect(found('two thousand, two 5, two dogs', rule('x', capture(COUNT, pair)))).toEqual([
      '[two thousand] x',
      '[two 5] x',
    ]);
    expect(found('two dogs', rule('x', capture(COUNT, one)))).toEqual(['[two] x']);
    expect(found('two dogs', rule('x', sequence(capture(COUNT, one), words('dogs'))))).toEqual(['[two dogs] x']);
    expect(found('two 5', rule('x', capture(COUNT, unknown)))).toEqual(['[two 5] x']);
  });

  test('a rule that can match nothing is refused', () => {
    expect(() => compileRules([rule('x', optional(words('dog')))])).toThrow('rule x can match nothing');
    expect(() => compileRules([rule('x', sequence(optional(words('dog')), mark(slot('a'), 1)))])).toThrow(
      'can match nothing',
    );
    expect(() =>
      compileRules([
        rule(
          'x',
          oneOf(
            words('dog'),
            ifBefore(() => true),
          ),
        ),
      ]),
    ).toThrow('can match nothing');
  });
});
