export type WritingScript =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'armenian'
  | 'georgian'
  | 'thai'
  | 'devanagari'
  | 'hangul'
  | 'kana'
  | 'han';

/** First and last code unit of the letters of a script, in order. */
const RANGES: readonly (readonly [number, number, WritingScript])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe01, 0xe4e, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30ff, 'kana'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

const SCRIPTS: readonly WritingScript[] = [...new Set(RANGES.map(([, , script]) => script))];
/** By code unit: 0 for no letter of a known script, else one more than the place in `SCRIPTS`. */
const TABLE = new Uint8Array(0x10000);
for (const [first, last, script] of RANGES) TABLE.fill(SCRIPTS.indexOf(script) + 1, first, last + 1);

/** The script of a letter by its code unit; null for everything that is no letter of a known script. */
export function scriptOf(unit: number): WritingScript | null {
  return SCRIPTS[(TABLE[unit] ?? 0) - 1] ?? null;
}

/** How many letters of each script a text has; scripts without any are left out. */
export function countScripts(text: string): ReadonlyMap<WritingScript, number> {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  for (let at = 0; at < text.length; at++) {
    const place = TABLE[text.charCodeAt(at)] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const found = new Map<WritingScript, number>();
  for (const [at, script] of SCRIPTS.entries()) {
    const count = counts[at + 1] ?? 0;
    if (count > 0) found.set(script, count);
  }
  return found;
}
