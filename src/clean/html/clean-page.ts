import { besideRuns } from './beside.js';
import { findHeadline, titleTest } from './headline.js';
import { findMainContent } from './main-content.js';
import { otherArticleRuns } from './other-articles.js';
import type { PageElement } from './page.js';
import { commentRuns } from './reader-comments.js';
import { type Run, readRuns } from './runs.js';
import { trimBody } from './trim-body.js';

/** The runs of a page's article. */
export function readBody(root: PageElement, title: string | null): readonly Run[] {
  const isTitle = titleTest(title);
  const page = readRuns(root);
  const headline = findHeadline(page, isTitle);
  const dropped = new Set([...besideRuns(page, headline), ...otherArticleRuns(page), ...commentRuns(page, headline)]);
  const { from, to } = findMainContent(page, dropped, headline);
  return trimBody(
    page.runs.slice(from, to).filter(({ order }) => !dropped.has(order)),
    isTitle,
  );
}
