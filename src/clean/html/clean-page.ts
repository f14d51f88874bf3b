import type { Paragraph } from '../text-builder.js';
import { besideRuns } from './beside.js';
import { findHeadline, titleTest } from './headline.js';
import { findMainContent } from './main-content.js';
import { otherArticleRuns } from './other-articles.js';
import type { PageElement } from './page.js';
import { commentRuns } from './reader-comments.js';
import { type Run, readRuns } from './runs.js';
import { agreedRuns, isOnlyBeginning, structuredParagraphs } from './structured-body.js';
import { trimBody } from './trim-body.js';

/**
 * The paragraphs of a page's article, in five stages.
 *
 * @param told the body as the page tells it in JSON-LD, if it does
 */
export function readBody(root: PageElement, title: string | null, told: string | null): readonly Paragraph[] {
  const isTitle = titleTest(title);
  // 1. What a reader sees, as runs; and the run of the headline.
  const page = readRuns(root);
  const headline = findHeadline(page, isTitle);
  // 2. Without what stands beside an article: by name, by shape, by what its lines say.
  const dropped = new Set([...besideRuns(page, headline), ...otherArticleRuns(page), ...commentRuns(page, headline)]);
  // 3. The container that says it is the body, or the one that scores best.
  const { from, to } = findMainContent(page, dropped, headline);
  const main = page.runs.slice(from, to).filter(({ order }) => !dropped.has(order));
  const body = trimBody(main, isTitle);
  // 4. Structured data: where it agrees with the page it says where the article ends, where the page breaks off it goes on.
  const structured = structuredParagraphs(told);
  if (isOnlyBeginning(body, structured)) return structured.map((text) => ({ kind: 'paragraph', text }));
  if (body.length > 0) return agreedRuns(body, structured);
  // 5. Whatever prose there is.
  return proseOf(page.runs, isTitle);
}

function proseOf(runs: readonly Run[], isTitle: (text: string) => boolean): readonly Run[] {
  return runs.filter(({ worth, role, text }) => worth > 0 && role === 'content' && !isTitle(text));
}
