import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Span } from '../../../model/span.js';

const FILES = {
  words: 'words.dawg',
  suffixes0: 'prediction-suffixes-0.dawg',
  suffixes1: 'prediction-suffixes-1.dawg',
  suffixes2: 'prediction-suffixes-2.dawg',
  probabilities: 'p_t_given_w.intdawg',
  paradigms: 'paradigms.array',
  suffixTexts: 'suffixes.json',
  tags: 'gramtab-opencorpora-int.json',
} as const;

export type DictionaryFile = keyof typeof FILES;

/**
 * The dictionary as it lies on disk, all files in one buffer: plain data that crosses worker borders, without a copy where
 * the buffer is shared.
 */
export interface DictionaryBytes {
  readonly buffer: ArrayBufferLike;
  /** Where each file lies in the buffer, in bytes; every start is a multiple of eight. */
  readonly files: Readonly<Record<DictionaryFile, Span>>;
}

/**
 * The files of the OpenCorpora dictionary that the package `az` carries.
 *
 * @param shared whether the buffer may be shared with worker threads
 */
export function readDictionaryFiles(shared: boolean): DictionaryBytes {
  const folder = join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts');
  const opened = Object.entries(FILES).map(([key, name]) => ({ key, descriptor: openSync(join(folder, name), 'r') }));
  try {
    let size = 0;
    const places = opened.map(({ key, descriptor }) => {
      const start = size;
      const end = start + fstatSync(descriptor).size;
      size = (end + 7) & ~7;
      return { key, descriptor, start, end };
    });
    const buffer = shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
    for (const { descriptor, start, end } of places) readFully(descriptor, new Uint8Array(buffer, start, end - start));
    const files = Object.fromEntries(places.map(({ key, start, end }) => [key, { start, end }]));
    return { buffer, files: files as Record<DictionaryFile, Span> };
  } finally {
    for (const { descriptor } of opened) closeSync(descriptor);
  }
}

function readFully(descriptor: number, into: Uint8Array): void {
  let done = 0;
  while (done < into.length) {
    const count = readSync(descriptor, into, done, into.length - done, done);
    if (count === 0) throw new Error('a dictionary file ended early');
    done += count;
  }
}
