import { normAt } from '../../../model/tokenized-text.js';
import type { Dictionary } from '../morphology/dictionary.js';
import type { DocumentWords } from './document-words.js';
import { readUnknownSurname } from './surname-paradigms.js';

/** A listed name found in a text, exclusive end. */
export interface Listed<V> {
  readonly last: number;
  readonly name: string;
  readonly value: V;
}

interface Entry<V> {
  readonly name: string;
  readonly value: V;
  /** A word of the name each: the lemmas that a form of it may have. */
  readonly words: readonly ReadonlySet<string>[];
}

/** Names of one or more words, found in any case. A look-up costs one Map read a lemma of the first word. */
export type Gazetteer<V> = (words: DocumentWords, at: number) => Listed<V> | null;

export function openGazetteer<V>(names: readonly (readonly [string, V])[], dictionary: Dictionary): Gazetteer<V> {
  const lemmas = openLemmas(dictionary);
  const byFirst = new Map<string, Entry<V>[]>();
  for (const [name, value] of names) {
    const parts = name.toLowerCase().replaceAll('ё', 'е').split(' ');
    const entry = { name, value, words: parts.map((word) => nominativeLemmas(word, dictionary)) };
    for (const lemma of entry.words[0] ?? []) {
      const list = byFirst.get(lemma);
      if (list) list.push(entry);
      else byFirst.set(lemma, [entry]);
    }
  }
  return (words, at) => {
    let best: Listed<V> | null = null;
    for (const lemma of lemmas(normAt(words.tokens, at)))
      for (const entry of byFirst.get(lemma) ?? []) {
        const last = at + entry.words.length;
        if (best && best.last >= last) continue;
        const rest = entry.words.slice(1);
        const fits = rest.every((set, index) => {
          const place = at + 1 + index;
          return words.isJoined(place) && lemmas(normAt(words.tokens, place)).some((found) => set.has(found));
        });
        if (fits) best = { last, name: entry.name, value: entry.value };
      }
    return best;
  };
}

/** The lemmas that any form may have, and the form itself. Each word is looked at once. */
function openLemmas(dictionary: Dictionary): (norm: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  const CACHE_SIZE = 30_000;
  return (norm) => {
    const known = cache.get(norm);
    if (known) return known;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const found = new Set([norm]);
    for (const parse of dictionary.parse(norm)) found.add(plain(dictionary.lemma(parse)));
    if (!dictionary.parse(norm)[0]?.isKnown)
      for (const { nominative } of readUnknownSurname(norm)) found.add(nominative);
    const lemmas = [...found];
    cache.set(norm, lemmas);
    return lemmas;
  };
}

/** Lemmas of a word given in the nominative: of its nominative readings alone, so that «Перу» is no form of «перо». */
function nominativeLemmas(word: string, dictionary: Dictionary): ReadonlySet<string> {
  const parses = dictionary.parse(word).filter(({ isKnown, tag }) => isKnown && tag.case === 'nomn');
  return new Set([word, ...parses.map((parse) => plain(dictionary.lemma(parse)))]);
}

const plain = (word: string) => word.replaceAll('ё', 'е');
