import { elementsOf, openPage, textOf } from './page.js';
import type { Run } from './runs.js';

/** Words in a row that have to be the same for two texts to agree on them. */
const WINDOW = 4;
/** Share of a text that has to be found in the other one before either is trusted to say where the article ends. */
const AGREES = 0.8;
/** Characters of a body in JSON-LD below which it is a summary. */
const ENOUGH = 250;
/** Code units of a body in JSON-LD that are looked at. */
const MOST = 500_000;

/** Paragraphs of the body that a page tells in JSON-LD; none where it is a summary. Markup inside it is read as such. */
export function structuredParagraphs(body: string | null): readonly string[] {
  if (body === null || body.length < ENOUGH) return [];
  const told = body.slice(0, MOST);
  const plain = told.includes('</p>') || told.includes('&') ? textWithLines(told) : told;
  return plain.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
}

/** Runs from the first to the last that JSON-LD tells too, where both tell nearly the same article; else all runs. */
export function agreedRuns(runs: readonly Run[], paragraphs: readonly string[]): readonly Run[] {
  const told = windowsOf(paragraphs.join(' '));
  if (told.size === 0) return runs;
  const isTold = runs.map(({ text }) => shareIn(text, told) > 0.5);
  const prose = runs.reduce((sum, { worth }) => sum + Math.max(0, worth), 0);
  const agreed = runs.reduce((sum, { worth }, at) => sum + (isTold[at] ? Math.max(0, worth) : 0), 0);
  const read = windowsOf(runs.map(({ text }) => text).join(' '));
  const isWhole = agreed >= prose * AGREES && paragraphs.length > 0 && shareIn(paragraphs.join(' '), read) >= AGREES;
  return isWhole ? runs.slice(isTold.indexOf(true), isTold.lastIndexOf(true) + 1) : runs;
}

/** True where what was read of the page is but the beginning of what JSON-LD tells. */
export function isOnlyBeginning(runs: readonly Run[], paragraphs: readonly string[]): boolean {
  const told = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const text = runs.map((run) => run.text).join(' ');
  if (told < ENOUGH || text.length > told / 2) return false;
  return text.length < ENOUGH || shareIn(text, windowsOf(paragraphs.join(' '))) >= AGREES;
}

function textWithLines(markup: string): string {
  const page = openPage(markup);
  const blocks = [...elementsOf(page)].filter(({ tag }) => tag === 'p' || tag === 'li' || tag === 'h2' || tag === 'h3');
  return blocks.length > 0 ? blocks.map(textOf).join('\n') : textOf(page);
}

function shareIn(text: string, windows: ReadonlySet<string>): number {
  const own = windowsOf(text);
  let found = 0;
  for (const window of own) if (windows.has(window)) found++;
  return own.size === 0 ? 0 : found / own.size;
}

function windowsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const windows = new Set<string>();
  for (let at = 0; at + WINDOW <= words.length; at++) windows.add(words.slice(at, at + WINDOW).join(' '));
  return windows;
}
