import { FAILURES } from '../model/failures.js';
import type { GivenMetadata, RawDocument } from '../model/raw-document.js';
import type { Problem, Source } from '../model/record.js';
import { readBytes, unpack } from './bytes.js';
import { decode } from './charset.js';
import { sniffForm } from './content-form.js';
import type { InputDocument, InputFormat } from './input-document.js';
import { readNdjsonLine } from './ndjson.js';

export interface ReadOptions {
  readonly format: InputFormat;
  /** Publication date for documents that carry none, ISO 8601. */
  readonly date: string | null;
  /** Longest document, in bytes, before and after unpacking. */
  readonly maxBytes: number;
}

/** Reads and decodes one input. Never throws for what the input holds: a problem on the document tells what was wrong. */
export async function readDocument(input: InputDocument, options: ReadOptions): Promise<RawDocument> {
  const raw = await readAny(input, options);
  if (!options.date || raw.given.published) return raw;
  return { ...raw, given: { ...raw.given, published: options.date, publishedIsFallback: true } };
}

async function readAny(input: InputDocument, { format, maxBytes }: ReadOptions): Promise<RawDocument> {
  if (input.kind === 'broken') return emptyDocument(input.id, input.path, 0, input.problem);
  if (input.kind === 'line') return readNdjsonLine(input.line, input.path, input.number);
  if (input.kind === 'page') {
    const { id, path, bytes, url, charset, fetched } = input;
    const raw = readContent(id, path, Buffer.from(bytes), 'auto', charset);
    return { ...raw, given: { ...raw.given, url, published: fetched, publishedIsFallback: fetched !== null } };
  }
  const read =
    input.kind === 'file'
      ? await readBytes(input.path, maxBytes)
      : unpack(input.path, Buffer.from(input.bytes), maxBytes);
  if (read.problem) return emptyDocument(input.id, input.path, 0, read.problem);
  return readContent(input.id, input.path, read.bytes, format);
}

function readContent(
  id: string,
  path: string,
  bytes: Buffer,
  format: InputFormat,
  charset: string | null = null,
): RawDocument {
  const failed = (code: string, message: string) =>
    emptyDocument(id, path, bytes.length, { code, message: `${path}: ${message}` });
  if (bytes.length === 0) return failed(FAILURES.empty, 'the file is empty');
  const { text, encoding, problems } = decode(bytes, charset);
  const failure = problems.find((problem) => problem.code === FAILURES.binary);
  if (failure) return failed(failure.code, failure.message);
  if (text.trim() === '') return failed(FAILURES.empty, 'nothing but white space');
  const form = format === 'html' || format === 'text' || format === 'body' ? format : sniffForm(text, path);
  const source: Source = { path, format: form, encoding, bytes: bytes.length };
  return { id, source, form, content: text, given: NOTHING_GIVEN, problems: [...problems] };
}

const NOTHING_GIVEN: GivenMetadata = {
  title: null,
  published: null,
  publishedIsFallback: false,
  url: null,
  language: null,
};

function emptyDocument(id: string, path: string, bytes: number, problem: Problem): RawDocument {
  const source: Source = { path, format: 'body', encoding: 'none', bytes };
  return { id, source, form: 'body', content: '', given: NOTHING_GIVEN, problems: [problem] };
}
