import { FAILURES } from '../model/failures.js';
import type { Problem } from '../model/record.js';

/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.1;

export function decode(bytes: Uint8Array): { text: string; encoding: string; problems: Problem[] } {
  const text = new TextDecoder().decode(bytes);
  const controls = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  const isBinary = controls > bytes.length * MOST_CONTROLS;
  const problems = isBinary ? [{ code: FAILURES.binary, message: 'binary data, no text' }] : [];
  return { text, encoding: 'utf-8', problems };
}

export function sniffForm(text: string, _path: string): 'html' | 'text' {
  return text.trimStart().startsWith('<') ? 'html' : 'text';
}
