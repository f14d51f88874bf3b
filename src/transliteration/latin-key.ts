import { remembered } from '../remembered.js';

/**
 * A key under which the spellings of one Slavic name meet, whatever system wrote it: BGN/PCGN, ISO 9, GOST, passports,
 * newspapers, and the Cyrillic of Russian, Ukrainian and Belarusian. `Щербаков`, `Shcherbakov` and `Ščerbakov` are one key;
 * `Глебов` and `Хлебов` are two. Lower case, Latin letters, words parted by one space.
 */
export const latinKey = remembered(readKey);

function readKey(name: string): string {
  return name
    .split(/[-‐–\s]+/)
    .map((word) => (isRomanNumeral(word) ? word.toLowerCase() : keyOf(word.toLowerCase())))
    .filter((key) => key !== '')
    .join(' ');
}

/** The number of a king or a pope, the same in every script. */
export function isRomanNumeral(word: string): boolean {
  return /^[IVX]+$/.test(word);
}

function keyOf(lower: string): string {
  return wordKey(isAscii(lower) ? lower : romanised(lower));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function romanised(name: string): string {
  return spellOut(spellOut(name, CYRILLIC).normalize('NFC'), DIACRITICS)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i',
    й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh',
    ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  }),
); // biome-ignore format: a table of letters

const DIACRITICS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    č: 'ch',
    ć: 'ch',
    š: 'sh',
    ś: 's',
    ž: 'zh',
    ŝ: 'shch',
    û: 'iu',
    â: 'ia',
    ë: 'e',
    ё: 'e',
    è: 'e',
    ŭ: 'u',
    ł: 'l',
    ø: 'o',
    ß: 'ss',
    ą: 'a',
    ę: 'e',
    ż: 'zh',
    ź: 'z',
    ç: 's',
    æ: 'e',
    œ: 'e',
    þ: 't',
    đ: 'd',
    ı: 'i',
  }),
);

function spellOut(text: string, table: ReadonlyMap<string, string>): string {
  let spelled = '';
  for (const letter of text) spelled += table.get(letter) ?? letter;
  return spelled;
}

/** Spellings and the one they are folded into, in this order, over a whole word. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/schtsch|shtch|stsch/g, 'shch'],
  [/tsch|tch/g, 'ch'],
  [/sch(?=[aeiouy])/g, 'shch'],
  [/kh/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/qu?/g, 'k'],
  [/w/g, 'v'],
  [/tz|cz/g, 'ts'],
  [/[yj](?=[u])/g, 'i'],
  [/^[ijy]o/g, 'e'],
  [/[yj]a/g, 'ia'],
  [/i?[yj]e/g, 'e'],
  [/([bcdfghklmnprstvxz])[yj]o/g, '$1e'],
  [/([bcdfghklmnprstvxz])ie/g, '$1e'],
  [/([cs]h|zh)io?o/g, '$1e'],
  [/([cs]h|zh)o/g, '$1e'],
  [/[yj]/g, 'i'],
];

/** Endings, once doubled letters are one. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // Belarusian "Snapkou", "Nazarau", "Kryzhanouski"
  [/([bdgklmnprstvz])[oa]u(?=$|sk)/, '$1ov'],
  [/([bdgklmnprstvz])eu(?=$|sk)/, '$1ev'],
  [/iov$/, 'ev'],
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/enka$/, 'enko'],
];

function wordKey(word: string): string {
  let key = word.replace(/x/g, 'ks');
  for (const [spelling, folded] of FOLDS) key = key.replace(spelling, folded);
  key = withoutDoubles(key);
  for (const [ending, folded] of ENDINGS) key = key.replace(ending, folded);
  return key.replace(/x/g, 'h');
}

/** "Anna" and "Ana", "Krylloff" and "Kryloff" are one spelling. */
function withoutDoubles(word: string): string {
  let single = '';
  for (const letter of word) if (!single.endsWith(letter)) single += letter;
  return single;
}
