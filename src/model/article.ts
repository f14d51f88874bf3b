import type { Problem, Published, Source } from './record.js';
import type { Span } from './span.js';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-row';

/** A stretch of `Article.text` without a blank line in it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A clean article. `text` is final: every offset from here on points into it. */
export interface Article {
  readonly id: string;
  readonly source: Source;
  readonly url: string | null;
  readonly site: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Published | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
