import type { DictionaryBytes } from './dictionary-files.js';
import { readTag, type Tag } from './tag.js';

/** How words change: a paradigm is a list of forms, each with a prefix, an ending and a tag. The first form is the lemma. */
export interface Paradigms {
  readonly formCount: (paradigm: number) => number;
  readonly tagOf: (paradigm: number, form: number) => Tag;
  /** Number of the tag in the dictionary's table. */
  readonly tagIdOf: (paradigm: number, form: number) => number;
  readonly endingOf: (paradigm: number, form: number) => string;
  readonly prefixOf: (paradigm: number, form: number) => string;
}

/** Of superlatives and comparatives: «наи-», «по-». */
export const PREFIXES = ['', 'по', 'наи'] as const;

export function openParadigms({ buffer, files }: DictionaryBytes): Paradigms {
  const numbers = new Uint16Array(buffer, files.paradigms.start, (files.paradigms.end - files.paradigms.start) >> 1);
  const starts = startsOf(numbers);
  const endings: readonly string[] = readJson(buffer, files.suffixTexts);
  const tagTexts: readonly string[] = readJson(buffer, files.tags);
  const tags: (Tag | undefined)[] = new Array(tagTexts.length);
  const formCount = (paradigm: number) => (numbers[(starts[paradigm] ?? 0) - 1] ?? 0) / 3;
  const idOf = (block: number, paradigm: number, form: number) =>
    numbers[(starts[paradigm] ?? 0) + block * formCount(paradigm) + form] ?? 0;
  const tagIdOf = (paradigm: number, form: number) => idOf(1, paradigm, form);
  return {
    formCount,
    tagIdOf,
    tagOf: (paradigm, form) => {
      const id = tagIdOf(paradigm, form);
      const known = tags[id];
      if (known) return known;
      const tag = readTag(tagTexts[id] ?? '');
      tags[id] = tag;
      return tag;
    },
    endingOf: (paradigm, form) => endings[idOf(0, paradigm, form)] ?? '',
    prefixOf: (paradigm, form) => PREFIXES[idOf(2, paradigm, form)] ?? '',
  };
}

/** Another form of the lexeme that a word is a form of. */
export function spellForm(
  paradigms: Paradigms,
  { word, paradigm, form }: { readonly word: string; readonly paradigm: number; readonly form: number },
  wanted: number,
): string {
  if (wanted === form) return word;
  const prefix = paradigms.prefixOf(paradigm, form).length;
  const stem = word.slice(prefix, word.length - paradigms.endingOf(paradigm, form).length);
  return paradigms.prefixOf(paradigm, wanted) + stem + paradigms.endingOf(paradigm, wanted);
}

/** Index of the first number of each paradigm; the one before it is its length. */
function startsOf(numbers: Uint16Array): Uint32Array {
  const starts = new Uint32Array(numbers[0] ?? 0);
  let at = 1;
  for (let i = 0; i < starts.length; i++) {
    starts[i] = at + 1;
    at += 1 + (numbers[at] ?? 0);
  }
  return starts;
}

function readJson(buffer: ArrayBufferLike, { start, end }: { readonly start: number; readonly end: number }) {
  // Buffer.toString reads shared memory, which TextDecoder refuses.
  return JSON.parse(Buffer.from(buffer as ArrayBuffer, start, end - start).toString('utf8'));
}
