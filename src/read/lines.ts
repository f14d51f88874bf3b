/** Bytes of memory for the beginning of a line whose end is in another chunk; it grows with the longest. */
const BEGINNING = 64 * 1024;

/**
 * Lines of a byte stream, in lists: those that end in the same chunk, good until the next list is asked for. They are cut at LF
 * alone: JSON may hold U+2028, which other line readers take for an end. A CR before the LF belongs to the line end. A line longer
 * than `maxBytes` is given as null, its bytes dropped.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<readonly (Buffer | null)[]> {
  let beginning = Buffer.alloc(BEGINNING);
  let length = 0;
  const keep = (piece: Buffer): void => {
    const whole = length + piece.length;
    if (whole <= maxBytes) {
      if (whole > beginning.length) beginning = Buffer.concat([beginning], Math.max(whole, 2 * beginning.length));
      piece.copy(beginning, length);
    }
    length = whole;
  };
  const take = (): Buffer | null => {
    const line = length > maxBytes ? null : withoutReturn(beginning.subarray(0, length));
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: (Buffer | null)[] = [];
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, end);
      from = end + 1;
      if (length === 0 && piece.length <= maxBytes) lines.push(withoutReturn(piece));
      else {
        keep(piece);
        lines.push(take());
      }
    }
    if (lines.length > 0) yield lines;
    keep(chunk.subarray(from));
  }
  if (length > 0) yield [take()];
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
