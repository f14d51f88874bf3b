import type { Mention } from '../../src/model/mention.js';
import { tokenize } from '../../src/tokenize/tokenize.js';
import { openAllPacks } from '../open-processor.js';

const packs = await openAllPacks();

/** The mentions of one kind that a language finds in a sentence, before the document completes them. */
export function factsIn<K extends 'money' | 'percentages'>(language: string, kind: K, sentence: string) {
  const pack = packs.get(language)!;
  const blocks = [{ start: 0, end: sentence.length, kind: 'paragraph' as const }];
  const text = tokenize(sentence, blocks, pack.abbreviations);
  return pack.finders
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap((finder) => finder.find(text))
    .filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}
