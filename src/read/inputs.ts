import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FAILURES } from '../model/failures.js';
import { detached, readChunks } from './chunks.js';
import { broken, type InputDocument, type InputFormat } from './input-document.js';
import { splitLines } from './lines.js';
import { type ListedFile, reasonOf } from './list-files.js';

export const NDJSON_ENDING = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;

const WARC_ENDING = /\.warc(?:\.gz)?$/i;

/**
 * The documents of the listed files, in lists as they are read, each good until the next is asked for: a file gives one document,
 * an NDJSON file one a line, a web archive its pages.
 */
export async function* openInputs(
  files: AsyncIterable<ListedFile>,
  format: InputFormat,
  maxBytes: number,
): AsyncGenerator<readonly InputDocument[]> {
  for await (const file of files) {
    if (file.problem !== undefined) yield [broken(file.path, file.path, file.problem)];
    else if (format === 'ndjson' || (format === 'auto' && NDJSON_ENDING.test(file.path))) {
      yield* readLines(readChunks(file.path), file.path, maxBytes);
    } else if (format === 'warc' || (format === 'auto' && WARC_ENDING.test(file.path))) {
      yield* readArchive(readChunks(file.path), file.path, maxBytes);
    } else yield [{ kind: 'file', path: file.path, id: file.id }];
  }
}

/** The documents of standard input: lines where it is NDJSON, else one document. */
export async function* openStandardInput(
  stream: AsyncIterable<Buffer>,
  format: InputFormat,
  maxBytes: number,
): AsyncGenerator<readonly InputDocument[]> {
  const source = stream[Symbol.asyncIterator]();
  const head = await source.next();
  const chunks = rejoin(head.done ? null : head.value, source);
  const looksLikeJson = !head.done && /^[\s\ufeff]*\{/.test(head.value.subarray(0, 64).toString('utf8'));
  if (format === 'ndjson' || (format === 'auto' && looksLikeJson)) {
    yield* readLines(chunks, '-', maxBytes);
    return;
  }
  if (format === 'warc' || (format === 'auto' && !head.done && head.value.subarray(0, 5).toString() === 'WARC/')) {
    yield* readArchive(chunks, '-', maxBytes);
    return;
  }
  const bytes = await collect(detached(chunks), maxBytes);
  if (bytes) yield [{ kind: 'bytes', path: '-', id: 'stdin', bytes }];
  else yield [broken('-', 'stdin', `more than ${maxBytes} bytes`, FAILURES.tooLarge)];
}

async function* rejoin(head: Buffer | null, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= maxBytes) parts.push(chunk);
  }
  return length <= maxBytes ? Buffer.concat(parts) : null;
}

async function* readLines(
  stream: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
): AsyncGenerator<readonly InputDocument[]> {
  let number = 0;
  try {
    for await (const lines of splitLines(unzipped(stream), maxBytes)) {
      const documents: InputDocument[] = [];
      for (const line of lines) {
        number++;
        if (line === null || line.length > 0) documents.push({ kind: 'line', path, number, line });
      }
      if (documents.length > 0) yield documents;
    }
  } catch (error) {
    // The lines before the damage have been given; what follows is told, not silently missing.
    const isDamaged = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    const message = isDamaged ? `the gzip data is cut off or damaged after line ${number}` : reasonOf(error);
    yield [broken(path, `${path}:${number + 1}`, message, isDamaged ? FAILURES.truncated : FAILURES.unreadable)];
  }
}

async function* readArchive(
  stream: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
): AsyncGenerator<readonly InputDocument[]> {
  const { damageBehind, readWarc } = await import('./warc.js');
  let pages = 0;
  try {
    for await (const page of readWarc(unzipped(detached(stream)), path, maxBytes)) {
      pages++;
      yield [page];
    }
  } catch (error) {
    const isDamaged = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    const message = isDamaged ? damageBehind(pages) : reasonOf(error);
    yield [broken(path, `${path}:damage`, message, isDamaged ? FAILURES.truncated : FAILURES.unreadable)];
  }
}

async function* unzipped(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = stream[Symbol.asyncIterator]();
  const head = await source.next();
  const chunks = rejoin(head.done ? null : head.value, source);
  const isGzip = !head.done && head.value[0] === 0x1f && head.value[1] === 0x8b;
  if (!isGzip) yield* chunks;
  // An error on either side destroys the stream that is read here, and is thrown by it.
  else yield* pipeline(detached(chunks), createGunzip(), () => undefined) as AsyncIterable<Buffer>;
}
