import type { DocumentWords } from './document-words.js';

/** A quotation as the tokens between its quotes; `open` and `close` are the quotes themselves. */
export interface Quotation {
  readonly open: number;
  readonly first: number;
  /** Exclusive; the closing quote stands here. */
  readonly last: number;
  readonly close: number;
}

const LONGEST = 9;
const FARTHEST = 80;

/** Short quotations on one line, in text order. An inner one counts too: «ОАО «Ромашка»» closes twice. */
export function findQuotations(words: DocumentWords): readonly Quotation[] {
  const found: Quotation[] = [];
  const opened: number[] = [];
  let wiki: number | null = null;
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'punctuation') continue;
    if (opened.length > 0 && isFarFrom(words, opened.at(-1) ?? at, at)) opened.length = 0;
    const next = words.tokens[at + 1];
    if (isDoubleApostrophe(words, at)) {
      // ''Ferrero'', as wikis write titles
      const closes: boolean = wiki !== null && !isFarFrom(words, wiki, at);
      if (wiki !== null && closes) add(found, wiki, wiki + 2, at, at + 1);
      wiki = closes ? null : at;
    } else if ('«„'.includes(token.text)) opened.push(at);
    else if (token.text === '"' || token.text === '“' || token.text === '”') {
      const opens = next !== undefined && !next.spaceBefore && (token.spaceBefore || opened.length === 0);
      if (opens && next.kind !== 'punctuation') opened.push(at);
      else close(found, opened.pop(), at);
    } else if (token.text === '»') close(found, opened.pop(), at);
  }
  return found.sort((a, b) => a.open - b.open);
}

function close(found: Quotation[], open: number | undefined, at: number): void {
  if (open !== undefined) add(found, open, open + 1, at, at);
}

function add(found: Quotation[], open: number, first: number, last: number, end: number): void {
  if (last > first && last - first <= LONGEST) found.push({ open, first, last, close: end });
}

function isDoubleApostrophe(words: DocumentWords, at: number): boolean {
  const next = words.tokens[at + 1];
  return words.tokens[at]?.text === "'" && next?.text === "'" && !next.spaceBefore;
}

/** Another block, or so far that the quote was never closed. */
function isFarFrom(words: DocumentWords, open: number, at: number): boolean {
  return at - open > FARTHEST || blockOf(words, open) !== blockOf(words, at);
}

function blockOf({ text, tokens }: DocumentWords, at: number): number | undefined {
  return text.sentences[tokens[at]?.sentence ?? 0]?.block;
}
