import { remembered } from '../remembered.js';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type LanguageProfile } from './language-profiles.js';
import { indexOf, type ProfileIndex } from './profile-index.js';
import { countScripts, scriptOf, type WritingScript } from './scripts.js';

export interface DetectedLanguage {
  /** ISO 639-1, or `und`. */
  readonly code: string;
  /** 0 to 1: how far the best language is ahead of the next one, less for a few words. */
  readonly confidence: number;
}

/** Code units looked at: a language does not change after them. */
const SAMPLE = 1500;
const UNKNOWN: DetectedLanguage = { code: 'und', confidence: 0 };
/** Points for a function word, for a part of a word, for a letter that the language does not have. */
const WORD = 2;
const PART = 0.5;
const OWN_LETTER = 0.7;
const FOREIGN_LETTER = -2.5;
/** Words from which the answer is as sure as it gets. */
const ENOUGH_WORDS = 12;
/** Languages that stand for their script when nothing else speaks. */
const PRIOR: Readonly<Record<string, number>> = { ru: 0.6, en: 0.3 };

const CYRILLIC = openVotes(indexOf(CYRILLIC_PROFILES));
const LATIN = openVotes(indexOf(LATIN_PROFILES));

const LANGUAGE_OF_SCRIPT: Readonly<Partial<Record<WritingScript, string>>> = {
  ...{ greek: 'el', hebrew: 'he', arabic: 'ar', armenian: 'hy', georgian: 'ka', thai: 'th', devanagari: 'hi' },
  ...{ hangul: 'ko', kana: 'ja', han: 'zh' },
};

/** The language of a text by its script, its letters and its commonest words. */
export function detectLanguage(text: string): DetectedLanguage {
  // "İ" in lower case is "i" and a combining dot.
  const sample = text.slice(0, SAMPLE).toLowerCase().replaceAll('\u0307', '');
  const { script, share } = mainScript(sample);
  if (script === null) return UNKNOWN;
  const only = LANGUAGE_OF_SCRIPT[script];
  if (only) return { code: only, confidence: round(share) };
  if (script !== 'cyrillic') return bestProfile(LATIN, wordsIn(sample, script), share);
  return bestProfile(CYRILLIC, wordsIn(withOwnLetters(sample), script), share);
}

/** Unbroken letters, of which the first is of the script. */
function wordsIn(text: string, script: WritingScript): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (scriptOf(text.charCodeAt(at)) !== null) at++;
    if (at > start && scriptOf(text.charCodeAt(start)) === script) words.push(text.slice(start, at));
  }
  return words;
}

/** Where the keyboard lacks a letter, a Latin one that looks like it stands inside the word: `iнвалiд`, `хvн`. */
function withOwnLetters(text: string): string {
  return text.replace(/(?<=[а-яё])[iv]|[iv](?=[а-яё])/g, (letter) => (letter === 'i' ? 'і' : 'ү'));
}

/** The languages of one script, and how many points a word gives each of them; each word is heard once. */
interface Votes {
  readonly profiles: readonly LanguageProfile[];
  readonly votesOf: (word: string) => readonly number[];
}

function openVotes({ profiles, words, parts }: ProfileIndex): Votes {
  const votesOf = remembered((word) => {
    const votes = profiles.map((profile) => pointsOfLetters(profile, word));
    const add = (at: readonly number[] | undefined, points: number): void => {
      for (const profile of at ?? []) votes[profile] = (votes[profile] ?? 0) + points;
    };
    add(words.get(word), WORD);
    for (const part of partsOf(word)) add(parts.get(part), PART);
    return votes;
  });
  return { profiles, votesOf };
}

function pointsOfLetters({ extra, without }: LanguageProfile, word: string): number {
  let points = 0;
  for (const letter of word) {
    if (without.includes(letter)) points += FOREIGN_LETTER;
    else if (!isBase(letter)) points += extra.includes(letter) ? OWN_LETTER : FOREIGN_LETTER;
  }
  return points;
}

function bestProfile({ profiles, votesOf }: Votes, words: readonly string[], share: number): DetectedLanguage {
  const scores = profiles.map(({ code }) => PRIOR[code] ?? 0);
  for (const word of words) {
    const votes = votesOf(word);
    for (let at = 0; at < votes.length; at++) scores[at] = (scores[at] ?? 0) + (votes[at] ?? 0);
  }
  const order = profiles.map(({ code }, at) => ({ code, score: scores[at] ?? 0 })).sort((a, b) => b.score - a.score);
  const [best, next] = order;
  if (!best || !next || best.score <= 0) return UNKNOWN;
  const lead = (best.score - Math.max(0, next.score)) / best.score;
  const size = Math.min(1, words.length / ENOUGH_WORDS);
  return { code: best.code, confidence: round(Math.min(1, lead * 2) * size * share) };
}

/** Every part of two to five letters of a word, its bounds written as spaces. */
function* partsOf(word: string): Generator<string> {
  const bounded = ` ${word} `;
  for (let from = 0; from + 1 < bounded.length; from++) {
    for (let to = from + 2; to <= Math.min(bounded.length, from + 5); to++) yield bounded.slice(from, to);
  }
}

function isBase(letter: string): boolean {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'а' && letter <= 'я');
}

function mainScript(text: string): { readonly script: WritingScript | null; readonly share: number } {
  const counts = countScripts(text);
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters === 0) return { script: null, share: 0 };
  // Japanese mixes kana with Chinese characters.
  const kana = counts.get('kana') ?? 0;
  if (kana * 5 > letters) return { script: 'kana', share: (kana + (counts.get('han') ?? 0)) / letters };
  const [script, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { script, share: count / letters };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
