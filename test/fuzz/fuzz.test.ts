import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { KINDS } from '../../src/model/mention.js';
import type { ContentForm, RawDocument } from '../../src/model/raw-document.js';
import { type ArticleRecord, articleRecordSchema } from '../../src/model/record.js';
import { lineOf } from '../../src/model/record-line.js';
import type { Span } from '../../src/model/span.js';
import { readDocument } from '../../src/read/read-document.js';
import { tokenize } from '../../src/tokenize/tokenize.js';
import { createWriter } from '../../src/write/index.js';
import { openProcessor } from '../open-processor.js';
import { anyBytes, newsLikeText, pageLikeText } from './arbitraries.js';

/**
 * Seconds for each property. A few runs belong to every test run; `npm run fuzz` gives each of them minutes. The seed is
 * fixed: the same budget on the same machine tries the same documents.
 */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0.5);
const CAMPAIGN = { seed: 20251124, numRuns: 10_000_000, interruptAfterTimeLimit: SECONDS * 1000 };
const TIMEOUT = SECONDS * 1000 + 60_000;

const processDocument = await openProcessor({ kinds: new Set(KINDS), language: null });

function rawOf(content: string, form: ContentForm, language: string | null = null): RawDocument {
  return {
    id: 'fuzz',
    source: { path: 'fuzz', format: form, encoding: 'utf-8', bytes: content.length },
    form,
    content,
    given: { title: null, published: '2025-11-24', publishedIsFallback: true, url: null, language },
    problems: [],
  };
}

function expectInside(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

function expectSound(record: ArticleRecord): void {
  articleRecordSchema.parse(record);
  const named = [...record.people, ...record.organisations, ...record.places].flatMap(({ mentions }) => mentions);
  for (const mention of [...named, ...record.money, ...record.dates, ...record.percentages]) {
    expect(record.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.text.trim()).toBe(mention.text);
  }
  expectInside(record.text, [
    ...record.people.flatMap(({ roles }) => roles),
    ...record.dates.flatMap(({ parts }) => parts),
  ]);
}

test(
  'any bytes are read to a document',
  async () => {
    const options = { format: 'auto', date: null, maxBytes: 1 << 20 } as const;
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const raw = await readDocument({ kind: 'bytes', path: '-', id: 'fuzz', bytes }, options);
        expectSound(processDocument(raw));
      }),
      CAMPAIGN,
    );
  },
  TIMEOUT,
);

test(
  'any page and any text is cleaned to blocks in order, inside the text',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(pageLikeText, newsLikeText),
        fc.constantFrom<ContentForm>('html', 'text', 'body'),
        (content, form) => {
          const { text, blocks } = clean(rawOf(content, form));
          expectInside(text, blocks);
          for (const [i, block] of blocks.entries())
            expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
          if (form === 'body') expect(text).toBe(content);
        },
      ),
      CAMPAIGN,
    );
  },
  TIMEOUT,
);

test(
  'tokens cover all but white space, each is its text, sentences hold them all',
  () => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const { tokens, sentences } = tokenize(text, clean(rawOf(text, 'body')).blocks, new Set(['г']));
        expectInside(text, tokens);
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = token.end;
        }
        expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
      }),
      CAMPAIGN,
    );
  },
  TIMEOUT,
);

test.each(['ru', 'en'])(
  'any text read as %s gives a sound record, twice the same',
  (language) => {
    fc.assert(
      fc.property(newsLikeText, (text) => {
        const record = processDocument(rawOf(text, 'body', language));
        expectSound(record);
        expect(processDocument(rawOf(text, 'body', language))).toEqual(record);
      }),
      CAMPAIGN,
    );
  },
  TIMEOUT,
);

test(
  'any record is written in every format, and JSON reads back equal',
  async () => {
    await fc.assert(
      fc.asyncProperty(newsLikeText, async (text) => {
        const record = processDocument(rawOf(text, 'body'));
        const line = lineOf(record);
        const same = JSON.parse(JSON.stringify(record));
        const ndjson = await createWriter({ format: 'ndjson', table: 'facts', excel: null });
        expect(JSON.parse(Buffer.from(ndjson.record(line)).toString())).toEqual(same);
        const pretty = await createWriter({ format: 'json', table: 'facts', excel: null });
        expect(JSON.parse(pretty.begin() + pretty.record(line) + pretty.end())).toEqual([same]);
        for (const format of ['csv', 'tsv'] as const)
          (await createWriter({ format, table: 'facts', excel: 'ru' })).record(line);
      }),
      CAMPAIGN,
    );
  },
  TIMEOUT,
);
