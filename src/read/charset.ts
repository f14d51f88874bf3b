import type { Problem } from '../model/record.js';
export function decode(bytes: Uint8Array): { text: string; encoding: string; problems: Problem[] } {
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', problems: [] };
}
export function sniffForm(text: string, _path: string): 'html' | 'text' {
  return text.trimStart().startsWith('<') ? 'html' : 'text';
}
