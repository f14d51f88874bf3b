import { FAILURES } from '../model/failures.js';
import type { Problem } from '../model/record.js';
import { cyrillicFit, latinFit } from './alphabet-fit.js';
import { decodeAs, encodingOfLabel, hasCleanUtf8, mostlyUtf8 } from './decoders.js';
import { damageProblems } from './mojibake.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.1;
/** First bytes of formats that hold no text to read: PDF, ZIP and office files, images, sound, programs. */
const SIGNATURES = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
  'ID3',
  'RIFF',
];
/** Bytes looked at to find a declaration; pages put it later than the 1,024 bytes that browsers search. */
const DECLARATION_BYTES = 4096;
/** Bytes that decide between single-byte encodings. */
const SAMPLE_BYTES = 65_536;
/** How much better by letter, in log10, another encoding must fit before a declaration is not believed. */
const DECLARATION_BONUS = 0.5;
const CYRILLIC_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

/**
 * The text of bytes, tried in this order: byte order mark, UTF-16 without one, UTF-8, what is declared, the single-byte
 * encoding whose letters fit best. Problems: `binary`, `double-decoded`, `damaged-text`.
 *
 * @param declaredCharset what a header said about the bytes; what the page itself declares comes after it
 */
export function decode(bytes: Uint8Array, declaredCharset: string | null = null): Decoded {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (!encoding && isBinary(bytes)) {
    const problems = [{ code: FAILURES.binary, message: 'binary data, no text' }];
    return { text: '', encoding: 'none', problems };
  }
  const chosen = encoding ?? encodingByContent(bytes, declaredCharset);
  const text = decodeAs(bytes, chosen);
  return { text, encoding: chosen, problems: damageProblems(text) };
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 the high bytes of Latin and Cyrillic letters are 0 and 4, which no other text holds. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const sample = Math.min(bytes.length, DECLARATION_BYTES) & ~1;
  if (sample < 4) return null;
  const high = [0, 0];
  for (let at = 0; at < sample; at++) {
    const byte = bytes[at];
    if (byte === 0 || byte === 4) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  const most = (sample / 2) * 0.8;
  if (odd > most && even < most / 4) return 'utf-16le';
  if (even > most && odd < most / 4) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  const controls = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length;
  return controls > bytes.length * MOST_CONTROLS;
}

function encodingByContent(bytes: Uint8Array, header: string | null): string {
  if (hasCleanUtf8(bytes)) return 'utf-8';
  const declared = encodingOfLabel(header) ?? encodingOfLabel(declaredInside(bytes));
  if (mostlyUtf8(bytes)) return 'utf-8';
  const candidates: readonly string[] = ['windows-1252', ...CYRILLIC_ENCODINGS];
  if (declared && declared !== 'utf-8' && !candidates.includes(declared)) return declared;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best = 'windows-1252';
  let bestFit = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const text = decodeAs(sample, candidate);
    const fit = candidate === 'windows-1252' ? latinFit(text) : cyrillicFit(text);
    const credited = candidate === declared ? fit + DECLARATION_BONUS : fit;
    if (credited > bestFit) {
      best = candidate;
      bestFit = credited;
    }
  }
  return best;
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1').toLowerCase();
  if (head.startsWith('<?xml')) return valueAfter(head.slice(0, head.indexOf('?>')), 'encoding');
  return head.includes('<meta') ? valueAfter(head.slice(head.indexOf('<meta')), 'charset') : null;
}

/** The value in `charset=koi8-r` or `charset = "koi8-r"`. */
function valueAfter(head: string, name: string): string | null {
  for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
    const [, before = '', value] = /^([\s="']{0,9})([\w-]{1,30})/.exec(head.slice(at + name.length, at + 60)) ?? [];
    if (value && before.includes('=')) return value;
  }
  return null;
}
