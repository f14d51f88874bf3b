import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DateFact, Money, Percentage } from '../../src/model/record.js';
import { openProcessor } from '../open-processor.js';

/**
 * Sentences and what they say: every date, amount of money and percentage, in an article of Monday 25 August 2025. A line of
 * `<language>/sentences.txt` is the sentence and its facts, parted by ` | `: the words, the value, the rest where it is not
 * the usual. `UPDATE_SENTENCES=1 npx vitest run test/languages/sentences.test.ts` writes the facts anew; every line that has
 * changed is to be read.
 */
const read = await openProcessor({ kinds: new Set(['dates', 'money', 'percentages']), language: null });

function lineOf(language: string, sentence: string): string {
  const source = { path: '-', format: 'ndjson' as const, encoding: 'utf-8', bytes: sentence.length };
  const given = { title: null, published: '2025-08-25', publishedIsFallback: false, url: null, language };
  const { dates, money, percentages } = read({ id: 'a', source, form: 'body', content: sentence, given, problems: [] });
  const facts = [
    ...dates.map((fact) => [fact, dateWords(fact)] as const),
    ...money.map((fact) => [fact, moneyWords(fact)] as const),
    ...percentages.map((fact) => [fact, percentageWords(fact)] as const),
  ];
  const inOrder = facts.toSorted(([a], [b]) => a.start - b.start);
  return [sentence, ...inOrder.map(([{ text }, words]) => [`[${text}]`, ...words.filter(Boolean)].join(' '))].join(
    ' | ',
  );
}

function dateWords({ type, value, mod, earliest, latest, relative, parts }: DateFact) {
  const covered = `${earliest ?? ''}..${latest ?? ''}`;
  const ends = parts.map((part) => `${part.start}-${part.end} ${part.value}`).join(', ');
  const isPlain = covered === '..' || covered === `${value}..${value}`;
  return [type, value, mod, isPlain ? null : covered, relative ? 'relative' : null, ends ? `(${ends})` : null];
}

function moneyWords({ amount, min, max, currency, qualifier, per }: Money) {
  return [amount, range(min, max), currency ?? 'XXX', unlessExact(qualifier), per ? `per ${per}` : null];
}

function percentageWords({ value, min, max, unit, qualifier }: Percentage) {
  return [value, range(min, max), unit, unlessExact(qualifier)];
}

function range(min: string | null, max: string | null): string | null {
  return min === null && max === null ? null : `${min}..${max}`;
}

function unlessExact(qualifier: string): string | null {
  return qualifier === 'exact' ? null : qualifier;
}

for (const language of ['ru', 'en']) {
  const path = join(import.meta.dirname, language, 'sentences.txt');
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const sentenceOf = (line: string) => line.split(' | ')[0] ?? '';
  if (process.env.UPDATE_SENTENCES) {
    writeFileSync(path, lines.map((line) => `${lineOf(language, sentenceOf(line))}\n`).join(''));
  }
  describe(language, () => {
    test.each(lines)('%s', (line) => {
      expect(lineOf(language, sentenceOf(line))).toBe(line);
    });
  });
}
