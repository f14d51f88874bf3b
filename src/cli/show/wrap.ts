/** A piece of text in one style; `paint` adds what a terminal does not count as width. */
export interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Lines of at most `width` characters, broken at spaces; a longer word stands alone. Line feeds stay. */
export function wrap(pieces: readonly Piece[], width: number): string {
  let written = '';
  let column = 0;
  let word = '';
  let wordWidth = 0;
  let space = '';
  const endWord = () => {
    if (wordWidth === 0) return;
    const isFull = column > 0 && column + space.length + wordWidth > width;
    written += isFull ? `\n${word}` : space + word;
    column = isFull ? wordWidth : column + space.length + wordWidth;
    word = space = '';
    wordWidth = 0;
  };
  for (const { text, paint } of pieces) {
    for (const part of text.split(/([ \n])/)) {
      if (part === ' ' || part === '\n') endWord();
      if (part === ' ') space += column > 0 ? ' ' : '';
      else if (part === '\n') {
        written += '\n';
        column = 0;
        space = '';
      } else if (part !== '') {
        word += paint(part);
        wordWidth += widthOf(part);
      }
    }
  }
  endWord();
  return written;
}

/** Cells that a terminal gives the text: none for a combining mark. */
export function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
