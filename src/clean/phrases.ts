import { CHROME_LINES } from './lists/chrome-lines.js';
import { CHROME_STARTS } from './lists/chrome-starts.js';
import { COMMENTS_HEADS } from './lists/comments-heads.js';
import { LEGAL_PHRASES } from './lists/legal-phrases.js';
import { RELATED_HEADS } from './lists/related-heads.js';

/** What a line that is no sentence of an article is. */
export type LineRole = 'content' | 'chrome' | 'related-head' | 'comments-head' | 'legal';

const chromeLines: ReadonlySet<string> = new Set(linesOf(CHROME_LINES));
const chromeStarts = linesOf(CHROME_STARTS);
const relatedHeads = linesOf(RELATED_HEADS);
const commentsHeads = linesOf(COMMENTS_HEADS);
const legalPhrases = linesOf(LEGAL_PHRASES);

const MOST = { chrome: 140, head: 60, legal: 2500 } as const;
/** A legal notice names its matter early. */
const LEGAL_START = 250;

/** The role of a line by what it says, in Russian or English; `content` unless it is known. */
export function roleOfLine(line: string): LineRole {
  if (line.length > MOST.legal) return 'content';
  const said = normalise(line);
  if (said === '') return 'chrome';
  if (line.startsWith('©') || said.startsWith('copyright ') || isLegal(said)) return 'legal';
  if (line.length > MOST.chrome) return 'content';
  if (chromeLines.has(said.replace(/:$/, ''))) return 'chrome';
  if (line.length <= MOST.head && !endsLikeSentence(line)) {
    const bare = withoutCount(said);
    if (startsWithAny(bare, relatedHeads)) return 'related-head';
    if (commentsHeads.some((head) => bare === head || (bare.startsWith(head) && bare.length < head.length + 12)))
      return 'comments-head';
  }
  return startsWithAny(said, chromeStarts) ? 'chrome' : 'content';
}

function isLegal(said: string): boolean {
  const start = said.slice(0, LEGAL_START);
  return legalPhrases.some((phrase) => start.includes(phrase));
}

function normalise(line: string): string {
  const said = line.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").trim();
  return said.replace(/^[^\p{L}\p{N}(©]{1,20}/u, '');
}

/** `3 комментария` and `Comments (12)` are heads like those without the number. */
function withoutCount(said: string): string {
  return said
    .replace(/^\d{1,5} /, '')
    .replace(/ ?\(\d{1,5}\)/, '')
    .replace(/[:.…]{1,3}$/, '');
}

function startsWithAny(said: string, starts: readonly string[]): boolean {
  return starts.some((start) => said.startsWith(start) && !/^\p{L}/u.test(said.slice(start.length)));
}

function endsLikeSentence(line: string): boolean {
  return /[.!?]$/.test(line) && line.split(' ').length > 4;
}

function linesOf(list: string): readonly string[] {
  return list.trim().split('\n');
}
