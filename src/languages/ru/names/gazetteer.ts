import { noted } from '../../../lexemes/noted.js';
import { normAt } from '../../../model/tokenized-text.js';
import { remembered } from '../../../remembered.js';
import type { Dictionary } from '../morphology/dictionary.js';
import { spellLike } from '../name-forms.js';
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
  /** Lower case. */
  readonly words: readonly string[];
}

/** Names of one or more words, found in any case. A look-up costs one Map read, but for the first of a word. */
export type Gazetteer<V> = (words: DocumentWords, at: number) => Listed<V> | null;

/** Letters that a name's first word keeps in all its forms. */
const KEPT = 3;
/**
 * The names lie by their first letters, and the dictionary is asked of a name when the text has a word that begins so: to ask of
 * all names took longer than to read an article.
 */
export function openGazetteer<V>(names: readonly (readonly [string, V])[], lemmas: Lemmas): Gazetteer<V> {
  const shelves = new Map<string, Entry<V>[]>();
  for (const [name, value] of names) {
    const words = plain(name.toLowerCase()).split(' ');
    const letters = words[0]?.slice(0, KEPT) ?? '';
    const entry = { name, value, words };
    const shelf = shelves.get(letters);
    if (shelf) shelf.push(entry);
    else shelves.set(letters, [entry]);
  }
  const none: readonly Entry<V>[] = [];
  const beginningWith = noted(({ norm }) => {
    const forms = lemmas.ofForm(norm);
    // «первого» is read as a form of «один» alone: its own letters count too.
    const beginnings = new Set(forms.map((form) => form.slice(0, KEPT)));
    const near = [...beginnings].flatMap((letters) => shelves.get(letters) ?? []);
    const beginning = near.filter(({ words: [first = ''] }) => {
      const name = lemmas.ofName(first);
      return forms.some((form) => name.has(form));
    });
    return beginning.length > 0 ? beginning : none;
  });
  return (words, at) => {
    let best: Listed<V> | null = null;
    const token = words.tokens[at];
    if (!token) return null;
    for (const entry of beginningWith(token)) {
      const last = at + entry.words.length;
      if (best && best.last >= last) continue;
      if (goesOn(words, at, entry.words, lemmas))
        best = { last, name: spelled(words, at, entry.name), value: entry.value };
    }
    return best;
  };
}

/** A name with the capitals that the text gives it inside: «МегаФоном». */
function spelled(words: DocumentWords, at: number, name: string): string {
  const token = words.tokens[at];
  return token?.letterCase === 'mixed' && /^[а-яё]+$/i.test(name) ? spellLike(token.text, name.toLowerCase()) : name;
}

/** Whether the words of a name behind its first one stand there. */
function goesOn(words: DocumentWords, at: number, names: readonly string[], lemmas: Lemmas): boolean {
  for (let index = 1; index < names.length; index++) {
    if (!words.isJoined(at + index)) return false;
    if (!isFormOf(normAt(words.tokens, at + index), names[index] ?? '', lemmas)) return false;
  }
  return true;
}

function isFormOf(norm: string, name: string, lemmas: Lemmas): boolean {
  const lemmasOfName = lemmas.ofName(name);
  for (const lemma of lemmas.ofForm(norm)) if (lemmasOfName.has(lemma)) return true;
  return false;
}

/** Lower case, `е` for `ё`. */
export interface Lemmas {
  /** Those that any form may have, and the form itself. */
  readonly ofForm: (norm: string) => readonly string[];
  /** Those of a word given in the nominative: of its nominative readings alone, so that «Перу» is no form of «перо». */
  readonly ofName: (word: string) => ReadonlySet<string>;
}

/** Each word is looked at once. */
export function openLemmas(dictionary: Dictionary): Lemmas {
  return {
    ofForm: remembered((norm) => {
      const parses = dictionary.parse(norm);
      const found = new Set([norm, ...parses.map((parse) => plain(dictionary.lemma(parse)))]);
      for (const lemma of lemmasOfParts(norm, dictionary)) found.add(lemma);
      if (!parses[0]?.isKnown) for (const { nominative } of readUnknownSurname(norm)) found.add(nominative);
      return [...found];
    }),
    ofName: remembered((word) => {
      const parses = dictionary.parse(word).filter(({ isKnown, tag }) => isKnown && tag.case === 'nomn');
      return new Set([word, ...parses.map((parse) => plain(dictionary.lemma(parse)))]);
    }),
  };
}

/** «Каменске-Уральском» → каменск-уральский, «Франкфурте-на-Майне» → франкфурт-на-майне. */
function lemmasOfParts(norm: string, dictionary: Dictionary): readonly string[] {
  const [first = '', ...others] = norm.split('-');
  if (first.length < 3 || others.length === 0) return [];
  const lemmasOf = (word: string) => dictionary.parse(word).map((parse) => plain(dictionary.lemma(parse)));
  const rest = others.join('-');
  const ends = others.length === 1 ? [rest, ...lemmasOf(rest)] : [rest];
  return lemmasOf(first).flatMap((lemma) => ends.map((end) => `${lemma}-${end}`));
}

const plain = (word: string) => word.replaceAll('ё', 'е');
