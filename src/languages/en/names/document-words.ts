import { type Token, type TokenizedText, textAt } from '../../../model/tokenized-text.js';
import { noted } from '../../../remembered.js';
import { splitCompounds } from './compounds.js';
import { GIVEN, type Lexicon, openLexicon, SURNAME, Word } from './lexicon.js';

/** A document with what its words may be and how they are written in it. */
export interface DocumentWords {
  readonly text: TokenizedText;
  readonly tokens: readonly Token[];
  /** Bits of `Word` of a token; 0 behind either end of the text, and for no token. */
  readonly bits: (at: number | undefined) => number;
  /** A word in Latin letters that may be a part of a name by its capital: `Minsk`, `al-Qaeda` apart. */
  readonly isCapital: (at: number) => boolean;
  /** Whether the token stands on the same line and in the same sentence as the one before it. */
  readonly isJoined: (at: number) => boolean;
  /** Whether the first word of a sentence, a quotation or a line stands here, which is a capital whatever it is. */
  readonly isOpening: (at: number) => boolean;
  /** Whether the norm is written without a capital somewhere in the document. */
  readonly isSeenLower: (norm: string) => boolean;
  /** How often the norm is written with a capital where nothing else asks for one. */
  readonly capitalsInside: (norm: string) => number;
  /** How the sentence of a token is written: capitals of headlines say little. */
  readonly styleOf: (at: number) => LineStyle;
}

export type LineStyle = 'prose' | 'title-case' | 'upper-case';

const OPENERS = new Set([
  '«',
  '"',
  '“',
  '„',
  '—',
  '–',
  '-',
  '--',
  '(',
  ':',
  '…',
  '...',
  '•',
  '*',
  '.',
  '!',
  '?',
  '‘',
  "'",
  '|',
  '`',
]);

/** Reads the words of a document once for all that look for names in it; the lists stay unread until the first text comes. */
export function openDocumentWords(): (text: TokenizedText) => DocumentWords {
  let lexicon: Lexicon | null = null;
  return noted((text: TokenizedText) => {
    lexicon ??= openLexicon();
    return readDocumentWords(text, lexicon);
  });
}

function readDocumentWords(text: TokenizedText, lexicon: Lexicon): DocumentWords {
  const tokens = splitCompounds(text.tokens);
  const bits = new Int32Array(tokens.length);
  for (const [at, token] of tokens.entries()) if (token.kind === 'word') bits[at] = lexicon(token);
  const styles = text.sentences.map(({ first, last }) => styleOfLine(text.tokens, lexicon, first, last));

  const isJoined = (at: number) => {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || before?.sentence !== token.sentence) return false;
    return token.start - before.end < 2
      ? text.text.charCodeAt(before.end) !== LINE_FEED
      : !hasLineBreak(text.text, before.end, token.start);
  };
  const isOpening = (at: number) => !isJoined(at) || OPENERS.has(textAt(tokens, at - 1));
  const lower = new Set<string>();
  const inside = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (token.letterCase === 'lower') lower.add(token.norm);
    else if (styles[token.sentence] === 'prose' && !isOpening(at))
      inside.set(token.norm, (inside.get(token.norm) ?? 0) + 1);
  }
  return {
    text,
    tokens,
    bits: (at) => (at === undefined ? 0 : (bits[at] ?? 0)),
    isCapital: (at) => isCapital(tokens[at]),
    isJoined,
    isOpening,
    isSeenLower: (norm) => lower.has(norm),
    capitalsInside: (norm) => inside.get(norm) ?? 0,
    styleOf: (at) => styles[tokens[at]?.sentence ?? -1] ?? 'prose',
  };
}

function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.script !== 'latin') return false;
  if (token.letterCase === 'lower' || token.letterCase === 'none') return false;
  const hyphen = token.norm.lastIndexOf('-');
  if (token.letterCase !== 'mixed') return token.text !== 'I';
  // `iPhone` and `eBay` have a capital soon, `pro-Western` and `mid-October` behind a hyphen.
  return isUpper(token.text.charCodeAt(0)) || hyphen < 0 || /^(?:al|el|an|ad|as|at|ar|ash|de|d)-/.test(token.norm);
}

function isUpper(unit: number): boolean {
  return unit < 128 ? unit > 64 && unit < 91 : String.fromCharCode(unit) !== String.fromCharCode(unit).toLowerCase();
}

const LINE_FEED = 10;

const LEAST_WORDS = 4;
/** Words of this length carry a capital in a headline; shorter ones are mostly particles. */
const LONG = 4;

function styleOfLine(tokens: readonly Token[], lexicon: Lexicon, first: number, last: number): LineStyle {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let ordinary = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < LONG) continue;
    const bits = lexicon(token);
    if (token.letterCase === 'lower' && bits & Word.function) continue;
    words++;
    if (token.letterCase === 'lower') continue;
    if (token.letterCase === 'upper') upper++;
    else capital++;
    if (bits & Word.common && !(bits & (GIVEN | SURNAME))) ordinary++;
  }
  if (upper > words * 0.6 && words > 1) return 'upper-case';
  // A list of names has as many capitals, but hardly an ordinary word among them; nor does a headline end in a full stop.
  const isHeadline = ordinary > words * 0.4 && tokens[last - 1]?.text !== '.';
  return words >= LEAST_WORDS && capital + upper >= words * 0.85 && isHeadline ? 'title-case' : 'prose';
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
}
