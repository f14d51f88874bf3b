import { type Token, type TokenizedText, textAt } from '../../../model/tokenized-text.js';
import { noted, rememberedOf } from '../../../remembered.js';
import type { Dictionary } from '../morphology/dictionary.js';
import type { WordSenses } from './word-senses.js';

/** A document with what its words may be and how they are written in it. */
export interface DocumentWords {
  readonly text: TokenizedText;
  readonly tokens: readonly Token[];
  readonly dictionary: Dictionary;
  readonly senses: (index: number) => WordSenses;
  readonly sensesOf: (norm: string) => WordSenses;
  /** A word in Cyrillic letters that begins with a capital: «Минск», «Аль-Асад». */
  readonly isCapital: (index: number) => boolean;
  /** Whether the token stands on the same line and in the same sentence as the one before it. */
  readonly isJoined: (index: number) => boolean;
  /** Whether the first word of a sentence, a quotation or a line stands here, which is a capital whatever it is. */
  readonly isOpening: (index: number) => boolean;
  /** Whether the norm is written without a capital somewhere in the document. */
  readonly isSeenLower: (norm: string) => boolean;
  /** How often the norm is written with a capital inside a sentence. */
  readonly capitalsInside: (norm: string) => number;
}

const OPENERS = new Set(['«', '"', '“', '„', '—', '–', '-', '(', ':', '…', '...', '•', '*', '.', '!', '?']);

/** Reads the words of a document once for all that look for names in it. */
export function openDocumentWords(
  dictionary: Dictionary,
  sensesOf: (norm: string) => WordSenses,
): (text: TokenizedText) => DocumentWords {
  const sensesOfToken = noted(({ norm }) => sensesOf(norm));
  return rememberedOf((text) => readDocumentWords(text, dictionary, sensesOf, sensesOfToken));
}

function readDocumentWords(
  text: TokenizedText,
  dictionary: Dictionary,
  sensesOf: (norm: string) => WordSenses,
  sensesOfToken: (token: Token) => WordSenses,
): DocumentWords {
  const none = sensesOf('');
  const { tokens } = text;
  const isJoined = (index: number) => {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || before?.sentence !== token.sentence) return false;
    return token.start - before.end < 2
      ? text.text.charCodeAt(before.end) !== LINE_FEED
      : !hasLineBreak(text.text, before.end, token.start);
  };
  const isOpening = (index: number) => {
    const token = tokens[index];
    if (!token || !isJoined(index)) return true;
    return OPENERS.has(textAt(tokens, index - 1));
  };
  const lower = new Set<string>();
  const inside = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (token.letterCase === 'lower') lower.add(token.norm);
    else if (token.letterCase === 'capital' && !isOpening(index))
      inside.set(token.norm, (inside.get(token.norm) ?? 0) + 1);
  }
  return {
    text,
    tokens,
    dictionary,
    senses: (index) => {
      const token = tokens[index];
      return token ? sensesOfToken(token) : none;
    },
    sensesOf,
    isCapital: (index) => {
      const token = tokens[index];
      return (
        token?.script === 'cyrillic' && (token.letterCase === 'capital' ? !hasDigit(token.text) : isInnerCapital(token))
      );
    },
    isJoined,
    isOpening,
    isSeenLower: (norm) => lower.has(norm),
    capitalsInside: (norm) => inside.get(norm) ?? 0,
  };
}

const LINE_FEED = 10;

/** «Формула-1» */
function hasDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}

/** «МакКейн», «Аль-Асад», «Нью-Йорк». */
function isInnerCapital(token: Token): boolean {
  if (token.letterCase !== 'mixed' || /\d/.test(token.text)) return false;
  const [first = '', second = ''] = token.text;
  return first !== first.toLowerCase() && second === second.toLowerCase() && second !== '-';
}
