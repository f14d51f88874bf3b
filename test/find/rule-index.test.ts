import { describe, expect, it } from 'vitest';
import type { PatternRule } from '../../src/find/rule.js';
import { indexRules } from '../../src/find/rule-index.js';
import { openPacks } from '../../src/languages/index.js';
import { tokensOf } from '../tokens-of.js';

const packOf = openPacks();
const isPatternRule = (rule: object): rule is PatternRule => 'pattern' in rule;

/** Numbers in every writing, and what may be counted: rules look at the second token of them. */
const NUMBERS = [
  '2½',
  "1'500'000",
  '7 3/4',
  '5-million',
  '1 234,5',
  '3-5',
  '3 – 5',
  '2 and a half',
  '3 с половиной',
  '5 (пять)',
];
const UNITS = [
  '%',
  ' percent',
  ' процентов',
  ' dollars',
  ' рублей',
  '-dollar',
  ' years',
  ' лет',
  ' May',
  ' мая',
  ' and 6%',
];

describe.each(['ru', 'en'])('rules by their first two tokens: %s', async (code) => {
  const finders = (await packOf(code))?.finders ?? [];
  const sentences = finders.flatMap(({ rules }) =>
    rules.flatMap((rule) => [...rule.examples, ...rule.counterExamples]),
  );
  const sentencesOfNumbers = NUMBERS.flatMap((number) => UNITS.map((unit) => `${number}${unit}`));
  const texts = [...sentences, ...sentencesOfNumbers].map((sentence) => tokensOf(sentence.replaceAll(/[[\]]/g, '')));

  it('leaves out no rule that matches', () => {
    let matches = 0;
    const missing: string[] = [];
    for (const finder of finders) {
      const rules = finder.rules.filter(isPatternRule);
      const { rulesAt, metFrom } = indexRules(rules);
      const all = rules.map((rule) => ({ rule, matcher: rule.pattern.compile((_, at) => at) }));
      for (const tokens of texts) {
        for (let at = 0; at < tokens.length; at++) {
          const matching = all.filter(({ matcher }) => matcher({ tokens, captures: [] }, at) > at);
          const met = metFrom(tokens, at);
          const tried = new Set(
            rulesAt(tokens, at)
              .filter(({ needs }) => (met & needs) === needs)
              .map(({ rule }) => rule.id),
          );
          matches += matching.length;
          for (const { rule } of matching) if (!tried.has(rule.id)) missing.push(`${rule.id} at ${tokens[at]?.text}`);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(matches).toBeGreaterThan(400);
  });
});
