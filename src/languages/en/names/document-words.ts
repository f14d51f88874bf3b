import { type Token, type TokenizedText, textAt } from '../../../model/tokenized-text.js';
import { lazily, notedOfText } from '../../../remembered.js';
import { splitCompounds } from './compounds.js';
import { GIVEN, type Lexicon, openLexicon, SURNAME, Word } from './lexicon.js';

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
  const lexicon = lazily(openLexicon);
  return notedOfText((text: TokenizedText) => new DocumentWords(text, lexicon()));
}

/** A document with what its words may be and how they are written in it. */
export class DocumentWords {
  readonly tokens: readonly Token[];
  private readonly bitsOf: Int32Array;
  private readonly styles: readonly LineStyle[];
  private readonly lower = new Set<string>();
  private readonly inside = new Map<string, number>();

  constructor(
    readonly text: TokenizedText,
    lexicon: Lexicon,
  ) {
    this.tokens = splitCompounds(text.tokens);
    this.bitsOf = new Int32Array(this.tokens.length);
    this.styles = text.sentences.map(({ first, last }) => styleOfLine(text.tokens, lexicon, first, last));
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (token?.kind !== 'word') continue;
      this.bitsOf[at] = lexicon(token);
      if (token.letterCase === 'lower') this.lower.add(token.norm);
      else if (this.styles[token.sentence] === 'prose' && !this.isOpening(at))
        this.inside.set(token.norm, this.capitalsInside(token.norm) + 1);
    }
  }

  /** Bits of `Word` of a token; 0 behind either end of the text, and for no token. */
  bits(at: number | undefined): number {
    return at === undefined ? 0 : (this.bitsOf[at] ?? 0);
  }

  /** A word in Latin letters that may be a part of a name by its capital: `Minsk`, `al-Qaeda` apart. */
  isCapital(at: number): boolean {
    return isCapital(this.tokens[at]);
  }

  /** Whether the token stands on the same line and in the same sentence as the one before it. */
  isJoined(at: number): boolean {
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    if (!token || before?.sentence !== token.sentence) return false;
    return token.start - before.end < 2
      ? this.text.text.charCodeAt(before.end) !== LINE_FEED
      : !hasLineBreak(this.text.text, before.end, token.start);
  }

  /** Whether the first word of a sentence, a quotation or a line stands here, which is a capital whatever it is. */
  isOpening(at: number): boolean {
    return !this.isJoined(at) || OPENERS.has(textAt(this.tokens, at - 1));
  }

  /** Whether the norm is written without a capital somewhere in the document. */
  isSeenLower(norm: string): boolean {
    return this.lower.has(norm);
  }

  /** How often the norm is written with a capital where nothing else asks for one. */
  capitalsInside(norm: string): number {
    return this.inside.get(norm) ?? 0;
  }

  /** How the sentence of a token is written: capitals of headlines say little. */
  styleOf(at: number): LineStyle {
    return this.styles[this.tokens[at]?.sentence ?? -1] ?? 'prose';
  }
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
