import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';

const TEXT = 'Завод в Бресте получил 10 млн рублей, сообщил вчера директор Иван Петров. '.repeat(4);
/** Windows-1251, which no other line of the page declares. */
const PAGE = Buffer.from(
  [...`<html><body><h1>Завод</h1><p>${TEXT}</p></body></html>`].map((letter) => {
    const unit = letter.charCodeAt(0);
    return unit < 0x80 ? unit : unit === 0x451 ? 0xb8 : unit - 0x410 + 0xc0;
  }),
);

function record(type: string, name: string, body: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${name}>`,
    `WARC-Target-URI: https://example.org/${name}`,
    'WARC-Date: 2025-05-06T10:00:00Z',
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

function response(name: string, page: Buffer, headers: readonly string[] = [], status = '200 OK'): Buffer {
  const type = 'Content-Type: text/html; charset=windows-1251';
  const head = [`HTTP/1.1 ${status}`, type, 'Date: Tue, 06 May 2025 09:00:00 GMT', ...headers];
  return record('response', name, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), page]));
}

const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

const RECORDS: readonly Buffer[] = [
  record('warcinfo', 'info', Buffer.from('software: test\r\n')),
  response('plain', PAGE),
  record('request', 'asked', Buffer.from('GET / HTTP/1.1\r\nHost: example.org\r\n\r\n')),
  response('moved', Buffer.alloc(0), ['Location: /'], '301 Moved Permanently'),
  response('packed', chunked(gzipSync(PAGE)), ['Content-Encoding: gzip', 'Transfer-Encoding: chunked']),
  response('long', Buffer.alloc(40_000, 'word ')),
  response('last', PAGE),
];
const byMember = Buffer.concat(RECORDS.map((bytes) => gzipSync(bytes)));

async function read(name: string, bytes: Buffer, more: readonly string[] = []) {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const ran = await runExtract([file, '--format', 'ndjson', '--jobs', '1', '--max-bytes', '20000', ...more]);
  const records = ran.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleRecord);
  return {
    ...ran,
    records,
    found: records.map(({ id, problems }) => problems[0]?.code ?? id.replace('urn:uuid:', '')),
  };
}

test.each([
  ['news.warc.gz', byMember],
  ['news.warc', Buffer.concat(RECORDS)],
])('%s: its pages, by their headers', async (name, bytes) => {
  const { records, found, exitCode } = await read(name, bytes);
  expect(found).toEqual(['plain', 'packed', 'too-large', 'last']);
  expect(exitCode).toBe(1);
  for (const page of [records[0], records[1], records[3]]) {
    expect(page?.text).toContain('Завод в Бресте получил 10 млн рублей');
    expect(page?.source.encoding).toBe('windows-1251');
    expect(page?.published?.value).toBe('2025-05-06');
    expect(page?.dates[0]?.value).toBe('2025-05-05');
  }
  expect(records[0]?.url).toBe('https://example.org/plain');
});

test.each([
  ['a compressed archive cut off in its last record', 'a.warc.gz', byMember.subarray(0, -40)],
  ['an archive cut off in its last record', 'a.warc', Buffer.concat(RECORDS).subarray(0, -400)],
  [
    'an archive with a damaged member at its end',
    'a.warc.gz',
    Buffer.concat([byMember, Buffer.from('\x1f\x8b\x08rubbish')]),
  ],
  ['an archive with rubbish at its end', 'a.warc', Buffer.concat([...RECORDS, Buffer.from('rubbish\r\n\r\nrubbish')])],
  [
    'an archive with rubbish behind empty lines',
    'a.warc',
    Buffer.concat([...RECORDS, Buffer.from('\r\n\r\n\r\nrubbish')]),
  ],
])('%s is told, behind the pages before it', async (_, name, bytes) => {
  const { found, stderr, exitCode } = await read(name, bytes);
  expect(found.slice(0, 2)).toEqual(['plain', 'packed']);
  expect(found.at(-1)).toBe('truncated');
  expect(stderr).toContain('cut off or damaged');
  expect(exitCode).toBe(1);
});

test('an archive cut off in a record that is skipped does not wait for the rest', async () => {
  const bytes = Buffer.concat(RECORDS.slice(0, 3)).subarray(0, -20);
  expect((await read('a.warc', bytes)).found).toEqual(['plain', 'truncated']);
});

test('what is no archive is told', async () => {
  const { found, stderr } = await read('a.warc', Buffer.from('not an archive at all'));
  expect(found).toEqual(['truncated']);
  expect(stderr).toContain('no web archive');
});
