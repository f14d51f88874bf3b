import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { openProcessor } from '../open-processor.js';

/**
 * Sentences and who and what they name. A line of `<language>/names.txt` is the sentence and its names in text order, parted
 * by ` | `: P, O or L for a person, an organisation or a place, the words, and the name where it is not the words. A line has
 * one sentence; `¶` in it begins a new paragraph. `UPDATE_NAMES=1 npx vitest run test/languages/names.test.ts` writes the names
 * anew; every line that has changed is to be read.
 */
const read = await openProcessor({ kinds: new Set(['people', 'organisations', 'places']), language: null });

function lineOf(language: string, sentence: string): string {
  const content = sentence.replaceAll('¶', '\n\n');
  const source = { path: '-', format: 'ndjson' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: '2025-08-25', publishedIsFallback: false, url: null, language };
  const record = read({ id: 'a', source, form: 'body', content, given, problems: [] });
  const named = [namesOf('P', record.people), namesOf('O', record.organisations), namesOf('L', record.places)].flat();
  const inOrder = named.toSorted((a, b) => a.start - b.start);
  for (const { text, start, end } of inOrder) expect(record.text.slice(start, end)).toBe(text);
  return [sentence, ...inOrder.map(({ words }) => words)].join(' | ');
}

function namesOf(letter: string, entities: ArticleRecord['people' | 'organisations' | 'places']) {
  return entities.flatMap(({ name, mentions }) =>
    mentions.map(({ text, start, end }) => {
      const words = text === name ? `${letter} [${text}]` : `${letter} [${text}] ${name}`;
      return { text, start, end, words };
    }),
  );
}

for (const language of ['ru', 'en']) {
  const path = join(import.meta.dirname, language, 'names.txt');
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const sentenceOf = (line: string) => line.split(' | ')[0] ?? '';
  if (process.env.UPDATE_NAMES) {
    writeFileSync(path, lines.map((line) => `${lineOf(language, sentenceOf(line))}\n`).join(''));
  }
  describe(language, () => {
    test.each(lines)('%s', (line) => {
      expect(lineOf(language, sentenceOf(line))).toBe(line);
    });
  });
}
