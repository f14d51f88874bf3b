import { noted } from '../../../lexemes/noted.js';
import { type Token, type TokenizedText, textAt } from '../../../model/tokenized-text.js';
import { notedOfText } from '../../../remembered.js';
import type { Dictionary } from '../morphology/dictionary.js';
import type { WordSenses } from './word-senses.js';

const OPENERS = new Set(['«', '"', '“', '„', '—', '–', '-', '(', ':', '…', '...', '•', '*', '.', '!', '?']);

/** Reads the words of a document once for all that look for names in it. */
export function openDocumentWords(
  dictionary: Dictionary,
  sensesOf: (norm: string) => WordSenses,
): (text: TokenizedText) => DocumentWords {
  const none = sensesOf('');
  const sensesOfToken = noted(({ norm }) => sensesOf(norm));
  return notedOfText((text: TokenizedText) => new DocumentWords(text, dictionary, { sensesOf, sensesOfToken, none }));
}

interface Senses {
  readonly sensesOf: (norm: string) => WordSenses;
  readonly sensesOfToken: (token: Token) => WordSenses;
  readonly none: WordSenses;
}

/** A document with what its words may be and how they are written in it. */
export class DocumentWords {
  readonly tokens: readonly Token[];
  /** Indices of the words that are not in lower case throughout, in text order: what names are made of. */
  readonly raised: readonly number[];
  private readonly lower = new Set<string>();
  private readonly inside = new Map<string, number>();

  constructor(
    readonly text: TokenizedText,
    readonly dictionary: Dictionary,
    private readonly known: Senses,
  ) {
    this.tokens = text.tokens;
    const raised: number[] = [];
    for (let index = 0; index < this.tokens.length; index++) {
      const token = this.tokens[index];
      if (token?.kind !== 'word') continue;
      if (token.letterCase === 'lower') {
        this.lower.add(token.norm);
        continue;
      }
      raised.push(index);
      if (token.letterCase === 'capital' && !this.isOpening(index))
        this.inside.set(token.norm, this.capitalsInside(token.norm) + 1);
    }
    this.raised = raised;
  }

  senses(index: number): WordSenses {
    const token = this.tokens[index];
    return token ? this.known.sensesOfToken(token) : this.known.none;
  }

  sensesOf(norm: string): WordSenses {
    return this.known.sensesOf(norm);
  }

  /** A word in Cyrillic letters that begins with a capital: «Минск», «Аль-Асад». */
  isCapital(index: number): boolean {
    const token = this.tokens[index];
    return (
      token?.script === 'cyrillic' && (token.letterCase === 'capital' ? !hasDigit(token.text) : isInnerCapital(token))
    );
  }

  /** Whether the token stands on the same line and in the same sentence as the one before it. */
  isJoined(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token || before?.sentence !== token.sentence) return false;
    return token.start - before.end < 2
      ? this.text.text.charCodeAt(before.end) !== LINE_FEED
      : !hasLineBreak(this.text.text, before.end, token.start);
  }

  /** Whether the first word of a sentence, a quotation or a line stands here, which is a capital whatever it is. */
  isOpening(index: number): boolean {
    const token = this.tokens[index];
    if (!token || !this.isJoined(index)) return true;
    return OPENERS.has(textAt(this.tokens, index - 1));
  }

  /** Whether the norm is written without a capital somewhere in the document. */
  isSeenLower(norm: string): boolean {
    return this.lower.has(norm);
  }

  /** How often the norm is written with a capital inside a sentence. */
  capitalsInside(norm: string): number {
    return this.inside.get(norm) ?? 0;
  }
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
