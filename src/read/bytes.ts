import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { FAILURES } from '../model/failures.js';
import type { Problem } from '../model/record.js';
import { reasonOf } from './list-files.js';

/** Longest document that is read, in bytes, before and after unpacking. */
export const MAX_BYTES = 50 * 1024 * 1024;

export type ReadBytes = { readonly bytes: Buffer; readonly problem?: never } | { readonly problem: Problem };

/** The bytes of a file, unpacked where they are gzip, or the problem that kept them from being read. */
export async function readBytes(path: string, maxBytes: number): Promise<ReadBytes> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return { problem: tooLarge(path, maxBytes) };
    return unpack(path, await readFile(path), maxBytes);
  } catch (error) {
    return { problem: { code: FAILURES.unreadable, message: `${path}: ${reasonOf(error)}` } };
  }
}

export function unpack(path: string, bytes: Buffer, maxBytes: number): ReadBytes {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return { bytes };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return { problem: tooLarge(path, maxBytes) };
    return { problem: { code: FAILURES.truncated, message: `${path}: the gzip data is cut off or damaged` } };
  }
}

function tooLarge(path: string, maxBytes: number): Problem {
  return { code: FAILURES.tooLarge, message: `${path}: more than ${maxBytes} bytes` };
}
