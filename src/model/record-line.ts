import type { ArticleRecord } from './record.js';

/** An article record on its way from thread to thread and into a file: one line of JSON in UTF-8, its end included. */
export type RecordLine = Uint8Array;

const UTF8 = new TextDecoder();

/** @param encode gives a text in UTF-8 */
export function lineOf(record: ArticleRecord, encode: (text: string) => RecordLine = Buffer.from): RecordLine {
  return encode(`${JSON.stringify(record)}\n`);
}

export function recordOf(line: RecordLine): ArticleRecord {
  return JSON.parse(UTF8.decode(line)) as ArticleRecord;
}
