import type { Words } from './words.js';

const NARROW_SPACE = '\u202f';

/** A decimal as the reader writes it, digits in groups, none lost: `10 200 000,5`. */
export function formatDecimal(decimal: string, { code }: Words): string {
  const [whole = '', fraction] = decimal.replace('-', '−').split('.');
  const separator = code === 'ru' ? NARROW_SPACE : ',';
  const grouped = whole.replace(/\d{1,3}(?=(?:\d{3})+$)/g, (digits) => digits + separator);
  return fraction === undefined ? grouped : `${grouped}${code === 'ru' ? ',' : '.'}${fraction}`;
}

/** `3–5` for a range. */
export function formatRange(value: string | null, min: string | null, max: string | null, words: Words): string {
  if (value !== null) return formatDecimal(value, words);
  return [min, max].map((end) => (end === null ? '…' : formatDecimal(end, words))).join('–');
}
