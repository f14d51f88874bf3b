import type { Block, BlockKind } from '../model/article.js';

/** A paragraph on its way into the text; `\n` inside it parts lines that belong together. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface BuiltText {
  readonly text: string;
  /** One a line, with offsets into `text`. */
  readonly blocks: readonly Block[];
}

/** The text of an article: title, blank line, paragraphs separated by a blank line. */
export function buildText(title: string | null, paragraphs: readonly Paragraph[]): BuiltText {
  const all = title ? [{ kind: 'title' as const, text: title }, ...paragraphs] : paragraphs;
  const blocks: Block[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const { kind, text } of all) {
    let lineStart = start;
    for (const line of text.split('\n')) {
      blocks.push({ kind, start: lineStart, end: lineStart + line.length });
      lineStart += line.length + 1;
    }
    parts.push(text);
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}
