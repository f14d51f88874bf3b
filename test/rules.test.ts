import { describe, expect, test } from 'vitest';
import { languageCodes, openPacks } from '../src/languages/index.js';
import type { Finder, LanguagePack } from '../src/model/language-pack.js';
import type { Mention } from '../src/model/mention.js';
import { tokenize } from '../src/tokenize/tokenize.js';

interface MarkedSentence {
  readonly text: string;
  readonly spans: readonly string[];
}

/** `вложит [10 млн рублей] в завод` → the sentence, and the marked spans as `start:end`. */
function unmark(example: string): MarkedSentence {
  const spans: string[] = [];
  let text = '';
  let start = 0;
  for (const character of example) {
    if (character === '[') start = text.length;
    else if (character === ']') spans.push(`${start}:${text.length}`);
    else text += character;
  }
  return { text, spans };
}

function findIn(pack: LanguagePack, finder: Finder, text: string): readonly Mention[] {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  return finder.find(tokenize(text, blocks, pack.abbreviations));
}

const packOf = openPacks();

for (const code of languageCodes) {
  const pack = (await packOf(code))!;
  for (const finder of pack.finders)
    for (const rule of finder.rules)
      describe(rule.id, () => {
        test('is named language.kind.shape and has two examples and a counter-example', () => {
          expect(rule.id).toMatch(new RegExp(`^${code}\\.${rule.kind}\\.[a-z0-9]+(?:-[a-z0-9]+)*$`));
          expect(rule.examples.length).toBeGreaterThanOrEqual(2);
          expect(rule.counterExamples.length).toBeGreaterThanOrEqual(1);
        });
        test.each(rule.examples)('finds %s', (example) => {
          const { text, spans } = unmark(example);
          expect(spans.length).toBeGreaterThan(0);
          const found = findIn(pack, finder, text).filter((mention) => mention.rule === rule.id);
          expect(found.map((mention) => `${mention.start}:${mention.end}`)).toEqual(spans);
        });
        test.each(rule.counterExamples)('finds nothing in %s', (sentence) => {
          expect(findIn(pack, finder, sentence).filter((mention) => mention.rule === rule.id)).toEqual([]);
        });
      });
}

test('every rule id is given once', async () => {
  const packs = await Promise.all(languageCodes.map(packOf));
  const ids = packs.flatMap((pack) => pack!.finders.flatMap((finder) => finder.rules.map(({ id }) => id)));
  expect(ids).toEqual([...new Set(ids)]);
});
