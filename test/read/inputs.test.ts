import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputDocument, InputFormat } from '../../src/read/input-document.js';
import { openInputs, openStandardInput } from '../../src/read/inputs.js';
import { splitLines } from '../../src/read/lines.js';
import { type ListedFile, listFiles, reasonOf, whyMissing } from '../../src/read/list-files.js';
import { readNdjsonLine } from '../../src/read/ndjson.js';
import { temporaryFolder } from '../cli/run-extract.js';

/** Chunks in memory that is used again, as that of a file is. */
async function* chunksOf(...chunks: readonly (string | Buffer)[]): AsyncGenerator<Buffer> {
  const memory = Buffer.alloc(Math.max(0, ...chunks.map((chunk) => Buffer.from(chunk).length)));
  for (const chunk of chunks)
    yield memory.fill(chunk, 0, Buffer.from(chunk).length).subarray(0, Buffer.from(chunk).length);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const ARCHIVE = [
  'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:one>\r\nWARC-Target-URI: https://example.org/one',
  '\r\nWARC-Date: 2025-05-06T10:00:00Z\r\nContent-Length: 55\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Мост\r\n\r\n',
].join('');

/** What a document is, in a word or two. */
const told = (document: InputDocument) =>
  document.kind === 'broken' ? `${document.id}: ${document.problem.message}` : document.kind;

describe('standard input', () => {
  /** All documents; the bytes of a line are copied before the next list is asked for. */
  const read = async (format: InputFormat, maxBytes: number, ...chunks: readonly (string | Buffer)[]) => {
    const found: InputDocument[] = [];
    for await (const list of openStandardInput(chunksOf(...chunks), format, maxBytes))
      found.push(
        ...list.map((each) => (each.kind === 'line' ? { ...each, line: each.line && Buffer.from(each.line) } : each)),
      );
    return found;
  };

  test.each([
    ['a text', 'auto', ['Мост ', 'открыт.'], ['bytes']],
    ['nothing', 'auto', [], ['bytes']],
    ['lines, seen by their brace', 'auto', ['\ufeff {"text":"a"}\n\n{"te', 'xt":"b"}'], ['line', 'line']],
    ['lines, told', 'ndjson', ['x\ny'], ['line', 'line']],
    ['an archive, seen by its name', 'auto', [ARCHIVE], ['page']],
    ['an archive, told', 'warc', [gzipSync(ARCHIVE)], ['page']],
    ['no archive', 'warc', ['Мост открыт.'], ['-:1: -: no web archive']],
  ] as const)('%s', async (_, format, chunks, kinds) => {
    expect((await read(format, 1000, ...chunks)).map(told)).toEqual(kinds);
  });

  test('more than allowed is told and not kept', async () => {
    expect((await read('text', 10, '1234567', '89012345', '6')).map(told)).toEqual(['stdin: -: more than 10 bytes']);
  });

  test('lines longer than allowed are null, those around them are whole', async () => {
    const lines = await read('ndjson', 4, 'one\r\nmuch ', 'longer\ntwo', '\nlonger ', 'again');
    expect(lines.map((line) => (line.kind === 'line' ? line.line?.toString() : line.kind))).toEqual([
      'one',
      undefined,
      'two',
      undefined,
    ]);
  });

  test('what stands before the damage of a packed stream is given, then the damage is told', async () => {
    const packed = gzipSync('{"text":"a"}\n'.repeat(5000) + Buffer.alloc(5000, 'x'));
    const lines = await read('ndjson', 1_000_000, packed.subarray(0, -20));
    const message = told(lines.at(-1)!);
    expect(lines.slice(0, -1).every(({ kind }) => kind === 'line')).toBe(true);
    expect(message).toMatch(/^-:\d+: .*the gzip data is cut off or damaged after line \d+$/);
    expect(Number(/after line (\d+)/.exec(message)![1])).toBe(lines.length - 1);
    const archive = await read('warc', 1000, gzipSync(ARCHIVE).subarray(0, 60));
    expect(archive.map(told)).toEqual(['-:damage: -: no web archive']);
  });
});

test('lines are cut alike wherever the chunks end', async () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'ж', '\r', ' '), maxLength: 12 }), { minLength: 1 });
  const property = fc.asyncProperty(
    lines,
    fc.array(fc.nat(60)),
    fc.integer({ min: 1, max: 12 }),
    async (texts, ends, most) => {
      const bytes = Buffer.from(texts.join('\n'));
      const cuts = [0, ...ends.map((end) => Math.min(end, bytes.length)).sort((a, b) => a - b), bytes.length];
      const chunks = cuts.slice(1).map((end, i) => bytes.subarray(cuts[i], end));
      const found: (string | null)[] = [];
      for await (const list of splitLines(chunksOf(...chunks), most))
        found.push(...list.map((line) => line?.toString() ?? null));
      const wanted = texts.map((text) => (Buffer.byteLength(text) > most ? null : text.replace(/\r$/, '')));
      expect(found).toEqual(texts.at(-1) === '' ? wanted.slice(0, -1) : wanted);
    },
  );
  await fc.assert(property);
});

test('a file longer than what is read at once is read whole, as lines and as an archive', async () => {
  const folder = temporaryFolder();
  const texts = Array.from({ length: 9000 }, (_, i) => JSON.stringify({ text: `${i} `.repeat(i % 40) }));
  const paths = ['a.ndjson', 'a.ndjson.gz', 'a.warc', 'a.warc.gz'].map((name) => join(folder, name));
  const plain = [`${texts.join('\n')}\n`, ARCHIVE.repeat(3000)];
  for (const [i, path] of paths.entries()) writeFileSync(path, i % 2 === 0 ? plain[i >> 1]! : gzipSync(plain[i >> 1]!));
  async function* files(): AsyncGenerator<ListedFile> {
    for (const path of paths) yield { path, id: path };
  }
  const found = new Map<string, string[]>();
  for await (const list of openInputs(files(), 'auto', 1_000_000))
    for (const each of list) {
      const content = each.kind === 'line' ? each.line : each.kind === 'page' ? each.bytes : null;
      found.set(each.path, [...(found.get(each.path) ?? []), Buffer.from(content ?? '?').toString()]);
    }
  for (const path of paths.slice(0, 2)) expect(found.get(path)).toEqual(texts);
  for (const path of paths.slice(2)) expect(found.get(path)).toEqual(Array(3000).fill('<p>Мост'));
});

test('a file that cannot be opened as lines or as an archive is told', async () => {
  const gone = ['gone.ndjson', 'gone.warc'].map((name) => ({ path: join(temporaryFolder(), name), id: name }));
  async function* files(): AsyncGenerator<ListedFile> {
    yield* gone;
  }
  const found = (await all(openInputs(files(), 'auto', 1000))).flat();
  expect(found.map(told)).toEqual([
    `${gone[0]!.path}:1: ${gone[0]!.path}: no such file or folder`,
    `${gone[1]!.path}:damage: ${gone[1]!.path}: no such file or folder`,
  ]);
});

describe('files', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'deep'));
  for (const name of ['b.txt', 'a.html', 'a.txt', 'deep/c.md', 'deep/.hidden.txt', 'picture.png', '.txt'])
    writeFileSync(join(folder, name), '');
  const list = async (...paths: readonly string[]) =>
    (await all(listFiles(paths))).map((file) => ('id' in file ? file.id : file.problem));

  test('come in the order of their names, two of one name told apart by the ending', async () => {
    expect(await list(folder)).toEqual(['a', 'a.txt', 'b', 'deep/c']);
    expect(await list(join(folder, 'picture.png'), join(folder, '.txt'))).toEqual(['picture.png', '.txt']);
  });

  test('come by a pattern too', async () => {
    expect(await list(join(folder, '*.txt'))).toEqual(['a', 'b'].map((name) => relative('.', join(folder, name))));
    expect(await list(join(folder, '*.pdf'))).toEqual(['no such file or folder']);
    expect(await whyMissing(join(folder, '*.txt'))).toBeNull();
    expect(await whyMissing(join(folder, '*.pdf'))).toBe('no such file or folder');
  });

  test('are neither a device nor what is not there', async () => {
    expect(await list('/dev/null')).toEqual(['neither a file nor a folder']);
    expect(await whyMissing('/dev/null')).toBe('neither a file nor a folder');
    expect(await whyMissing(folder)).toBeNull();
    expect(await whyMissing(join(folder, 'gone.txt'))).toBe('no such file or folder');
  });

  test('a reason is words, those of the error where there are no better ones', () => {
    expect(reasonOf(Object.assign(new Error('EACCES: …'), { code: 'EACCES' }))).toBe('no permission to read it');
    expect(reasonOf(new Error('the cable is cut'))).toBe('the cable is cut');
    expect(reasonOf('cut')).toBe('cut');
  });
});

describe('a line', () => {
  const read = (line: string | null | Buffer) => readNdjsonLine(line === null ? null : Buffer.from(line), '-', 7);

  test.each([
    [null, 'the line is longer than allowed'],
    [Buffer.from([0x22, 0xff, 0x22]), 'not UTF-8'],
    ['{', 'not a JSON object'],
    ['[]', 'the line: Invalid input: expected object, received array'],
    ['{"id":"a"}', 'neither "text" nor "html"'],
    ['{"text":5}', 'text: Invalid input: expected string, received number'],
    ['{"text":5,"url":6}', 'text: Invalid input: expected string, received number; url: Invalid input'],
  ])('%o says what is wrong with it', (line, message) => {
    const { problems, content, source } = read(line);
    expect(problems).toEqual([
      { code: 'bad-line', message: expect.stringMatching(`^-, line 7: ${message.replace(/[[\]]/g, '\\$&')}`) },
    ]);
    expect([content, source.bytes]).toEqual(['', line?.length ?? 0]);
  });

  test('gives a page or a body, with what it tells', () => {
    expect(read('{"html":"<p>a</p>","id":5}')).toMatchObject({ id: '5', form: 'html', content: '<p>a</p>' });
    const given = { title: 'T', published: '2025-05-06', url: 'https://example.org', language: 'ru' };
    expect(read(JSON.stringify({ text: 'a', ...given }))).toMatchObject({
      id: 'stdin:7',
      form: 'body',
      given: { ...given, publishedIsFallback: false },
    });
  });
});
