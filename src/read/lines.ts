/**
 * Lines of a byte stream, in lists: those that end in the same chunk. They are cut at LF alone: JSON may hold U+2028, which other
 * line readers take for an end. A CR before the LF belongs to the line end. A line longer than `maxBytes` is given as null, its
 * bytes dropped.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<readonly (Buffer | null)[]> {
  let pending: Buffer[] = [];
  let length = 0;
  const take = (): Buffer | null => {
    const line =
      length > maxBytes
        ? null
        : withoutReturn(pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending));
    pending = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: (Buffer | null)[] = [];
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      pending.push(chunk.subarray(from, end));
      length += end - from;
      lines.push(take());
      from = end + 1;
    }
    if (from < chunk.length) {
      length += chunk.length - from;
      if (length <= maxBytes) pending.push(chunk.subarray(from));
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
