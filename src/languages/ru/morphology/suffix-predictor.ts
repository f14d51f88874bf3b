import { YO } from './cp1251.js';
import { type Dawg, findSpellings, openDawg, readPayloads } from './dawg.js';
import type { DictionaryBytes } from './dictionary-files.js';
import { type Paradigms, PREFIXES, spellForm } from './paradigms.js';
import type { Parse } from './parse.js';

const SHORTEST_WORD = 4;
const LONGEST_ENDING = 5;
/** Predicted parses share half a point: they are worth less than known ones. */
const WORTH = 0.5;

interface Prediction {
  readonly parse: Parse;
  readonly count: number;
  readonly prefix: number;
}

/**
 * Reads a word that the dictionary lacks by its ending: the paradigms that most often have words with the same last letters.
 */
export function openPredictor(
  { buffer, files }: DictionaryBytes,
  paradigms: Paradigms,
): (word: string, key: Uint8Array) => readonly Parse[] {
  const endings = [files.suffixes0, files.suffixes1, files.suffixes2].map((span) => openDawg(buffer, span));
  return (word, key) => {
    if (word.length < SHORTEST_WORD) return [];
    const predictions: Prediction[] = [];
    const totals = [1, 1, 1];
    const seen = new Set<string>();
    for (let prefix = PREFIXES.length - 1; prefix >= 0; prefix--) {
      const dawg = endings[prefix];
      if (!dawg || !word.startsWith(PREFIXES[prefix] ?? '')) continue;
      for (let length = LONGEST_ENDING; length > 0; length--) {
        const counted = predictByEnding(dawg, paradigms, word, key, length, prefix, seen, predictions);
        totals[prefix] = (totals[prefix] ?? 1) + counted;
        if (counted > 0) break;
      }
    }
    return predictions
      .map(({ parse, count, prefix }) => ({ ...parse, score: (count / (totals[prefix] ?? 1)) * WORTH }))
      .sort((a, b) => b.score - a.score);
  };
}

/** How often words end like this, over all readings that are new; adds them to `into`. */
function predictByEnding(
  dawg: Dawg,
  paradigms: Paradigms,
  word: string,
  key: Uint8Array,
  length: number,
  prefix: number,
  seen: Set<string>,
  into: Prediction[],
): number {
  const from = Math.max(0, key.length - length);
  let total = 0;
  for (const { key: spelled, node } of findSpellings(dawg, key.subarray(from), 0)) {
    const text = withEnding(word, from, spelled);
    const numbers = readPayloads(dawg, node, 3);
    for (let i = 0; i < numbers.length; i += 3) {
      const [count = 0, paradigm = 0, form = 0] = numbers.slice(i, i + 3);
      const tag = paradigms.tagOf(paradigm, form);
      if (!tag.isProductive) continue;
      total += count;
      const id = `${text}:${paradigms.tagIdOf(paradigm, form)}:${paradigm}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const lemma = spellForm(paradigms, { word: text, paradigm, form }, 0);
      into.push({ parse: { word: text, lemma, tag, score: 0, paradigm, form, isKnown: false }, count, prefix });
    }
  }
  return total;
}

function withEnding(word: string, from: number, spelled: Uint8Array): string {
  let text = word.slice(0, from);
  for (let i = 0; i < spelled.length; i++) text += spelled[i] === YO ? 'ё' : word.charAt(from + i);
  return text;
}
