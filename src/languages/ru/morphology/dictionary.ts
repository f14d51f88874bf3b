import { lazily, remembered } from '../../../remembered.js';
import { encodeWord, YO } from './cp1251.js';
import { findSpellings, openDawg, ROOT, readPayloads, step, valueAt } from './dawg.js';
import type { DictionaryBytes } from './dictionary-files.js';
import { openParadigms, type Paradigms, spellForm } from './paradigms.js';
import type { Parse } from './parse.js';
import { openPredictor } from './suffix-predictor.js';

export interface Dictionary {
  /** Best first; empty where nothing is known and nothing can be told from the ending. Any case of letters. */
  readonly parse: (word: string) => readonly Parse[];
  readonly lemma: (parse: Parse) => string;
  /** The form of the same lexeme that has all these grammemes, the one most like the parse where several do, or null. */
  readonly inflect: (parse: Parse, grammemes: readonly string[]) => string | null;
}

/** The dictionary of Russian forms over its files. Parses are those of pymorphy2's dictionary and known-suffix analysers. */
export function openDictionary(bytes: DictionaryBytes): Dictionary {
  const paradigms = openParadigms(bytes);
  const words = openDawg(bytes.buffer, bytes.files.words);
  const predict = openPredictor(bytes, paradigms);
  const scoreOf = openScores(bytes);
  const formFor = openForms(paradigms);

  function lookUp(word: string): readonly Parse[] {
    const key = encodeWord(word);
    if (!key) return [];
    const found: Parse[] = [];
    for (const { key: spelled, node } of findSpellings(words, key, 0)) {
      const numbers = readPayloads(words, node, 2);
      const text = spelled === key ? word : restoreYo(word, spelled);
      for (let i = 0; i < numbers.length; i += 2) {
        const paradigm = numbers[i] ?? 0;
        const form = numbers[i + 1] ?? 0;
        const lemma = spellForm(paradigms, { word: text, paradigm, form }, 0);
        const tag = paradigms.tagOf(paradigm, form);
        found.push({ word: text, lemma, tag, score: 1, paradigm, form, isKnown: true });
      }
    }
    return scoreOf(key, found.length > 0 ? found : predict(word, key));
  }

  return {
    parse: remembered((word) => lookUp(word.toLowerCase())),
    lemma: (parse) => parse.lemma,
    inflect: (parse, grammemes) => {
      const form = formFor(parse, grammemes);
      return form < 0 ? null : spellForm(paradigms, parse, form);
    },
  };
}

/** Numbers more than any form has in its paradigm. */
const MOST_FORMS = 1024;

/** Finds the form of a parse's paradigm that has the grammemes, -1 where none has; asked again, it is known. */
function openForms(paradigms: Paradigms): (parse: Parse, grammemes: readonly string[]) => number {
  const known = new Map<string, Map<number, number>>();
  return (parse, grammemes) => {
    const wanted = grammemes.join(' ');
    let forms = known.get(wanted);
    if (!forms) {
      forms = new Map();
      known.set(wanted, forms);
    }
    const asked = parse.paradigm * MOST_FORMS + parse.form;
    let form = forms.get(asked);
    if (form === undefined) {
      form = mostSimilarForm(paradigms, parse, grammemes);
      forms.set(asked, form);
    }
    return form;
  };
}

/** A dictionary that loads its files at the first question, so that a text without Russian names costs nothing. */
export function openDictionaryLazily(read: () => DictionaryBytes): Dictionary {
  const dictionary = lazily(() => openDictionary(read()));
  return {
    parse: (word) => dictionary().parse(word),
    lemma: (parse) => parse.lemma,
    inflect: (parse, grammemes) => dictionary().inflect(parse, grammemes),
  };
}

function restoreYo(word: string, spelled: Uint8Array): string {
  return word.replace(/е/g, (letter, at: number) => (spelled[at] === YO ? 'ё' : letter));
}

/** Scores by P(tag | word), looked up by the word as written; equal shares where the dictionary does not know them. */
function openScores({
  buffer,
  files,
}: DictionaryBytes): (key: Uint8Array, parses: readonly Parse[]) => readonly Parse[] {
  const probabilities = openDawg(buffer, files.probabilities);
  const COLON = 58;
  return (key, parses) => {
    if (parses.length === 0) return parses;
    let node = ROOT;
    for (let i = 0; i < key.length; i++) {
      node = step(probabilities, node, key[i] ?? 0);
      if (!node) return shares(parses);
    }
    node = step(probabilities, node, COLON);
    if (!node) return shares(parses);
    const scored = parses.map((parse) => ({ ...parse, score: Math.max(0, valueOfTag(parse.tag.text, node)) / 1e6 }));
    if (scored.every(({ score }) => score === 0)) return shares(parses);
    return scored.sort((a, b) => b.score - a.score);
  };

  function valueOfTag(tag: string, from: number): number {
    let node = from;
    for (let i = 0; i < tag.length && node; i++) node = step(probabilities, node, tag.charCodeAt(i));
    return node ? valueAt(probabilities, node) : 0;
  }
}

function shares(parses: readonly Parse[]): readonly Parse[] {
  const share = 1 / parses.reduce((sum, { score }) => sum + score, 0);
  return parses.map((parse) => ({ ...parse, score: parse.score * share }));
}

function mostSimilarForm(paradigms: Paradigms, parse: Parse, grammemes: readonly string[]): number {
  let best = -1;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  for (let form = 0; form < paradigms.formCount(parse.paradigm); form++) {
    const tag = paradigms.tagOf(parse.paradigm, form);
    if (!grammemes.every((name) => tag.grammemes.has(name))) continue;
    let common = 0;
    for (const name of tag.grammemes) if (parse.tag.grammemes.has(name)) common++;
    const apart = tag.grammemes.size + parse.tag.grammemes.size - 2 * common;
    const likeness = common - 0.1 * apart;
    if (likeness > bestLikeness) {
      best = form;
      bestLikeness = likeness;
    }
  }
  return best;
}
