import type { Block } from '../model/article.js';

/** The paragraphs of a clean text: stretches without a line break, white space at their ends left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    const next = text.indexOf('\n', lineStart);
    const lineEnd = next < 0 ? text.length : next;
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    if (end > start) blocks.push({ start, end, kind: 'paragraph' });
    lineStart = lineEnd + 1;
  }
  return blocks;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
