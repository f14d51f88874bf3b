import type { Words } from './words.js';

const NARROW_SPACE = '\u202f';

/** A decimal as the reader writes it, digits in groups, none lost: `10 200 000,5`. */
export function formatDecimal(decimal: string, { code }: Words): string {
  const sign = decimal.startsWith('-') ? '−' : '';
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = sign + inGroups(whole).join(code === 'ru' ? NARROW_SPACE : ',');
  return fraction === undefined ? grouped : `${grouped}${code === 'ru' ? ',' : '.'}${fraction}`;
}

/** Three digits a group, the first with what is left: `10200` → `10`, `200`. */
function inGroups(digits: string): string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups;
}

/** `3–5` for a range. */
export function formatRange(value: string | null, min: string | null, max: string | null, words: Words): string {
  if (value !== null) return formatDecimal(value, words);
  return [min, max].map((end) => (end === null ? '…' : formatDecimal(end, words))).join('–');
}
