/** What tells that one name of an organisation is short for another. Names are folded: see `foldName`. */

/** A name as it compares: lower case, ё as е, without quotes and full stops, one space between words. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»„“”"'’.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LEAST_INITIALS = 3;
/** Words that an abbreviation may leave out. */
const SMALL = new Set('и по в на при для с о об of the and for in at on'.split(' '));

/** The abbreviations that its words make, with and without the small ones: `мтз` for `минский тракторный завод`. */
export function initialsOf(folded: string): readonly string[] {
  const words = folded.split(/[\s-]/).filter((word) => word !== '');
  if (words.length < LEAST_INITIALS) return [];
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  const all = [initials(words), initials(words.filter((word) => !SMALL.has(word)))];
  return [...new Set(all)].filter((short) => short.length >= LEAST_INITIALS);
}

const LEAST_PIECE = 3;
const MOST_WORDS = 4;

/** `минфин` of `министерство финансов`, `госдума` of `государственная дума`: the beginnings of the words in a row. */
export function isContraction(short: string, folded: string): boolean {
  const words = folded.split(' ');
  if (words.length < 2 || short.includes(' ')) return false;
  return isMadeOf(short, words.slice(0, MOST_WORDS), 0);
}

function isMadeOf(short: string, words: readonly string[], pieces: number): boolean {
  if (short === '') return pieces > 1;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  let shared = 0;
  while (shared < short.length && short.charAt(shared) === word.charAt(shared)) shared++;
  for (let length = shared; length >= LEAST_PIECE; length--)
    if (isMadeOf(short.slice(length), rest, pieces + 1)) return true;
  return false;
}

const LONGEST_BRACKET = 60;
/** «(далее — «Ромашка»)», `(hereinafter Acme)` */
const HENCEFORTH =
  /^(?:далее|hereinafter|hereafter)(?: по тексту)?(?: именуется| именуемое| именуемый)?[\s:,—–-]{1,4}/i;
/** An abbreviation alone. */
const ABBREVIATION = /^[A-ZА-ЯЁ][A-Za-zА-Яа-яЁё-]{1,9}$/;

/** The short name in brackets right behind a name that ends at the offset, or null: «Минский тракторный завод ([МТЗ])». */
export function shortNameBehind(text: string, name: string, end: number): string | null {
  const behind = text.slice(end, end + LONGEST_BRACKET);
  const open = /^[»”"]?\s?\(/.exec(behind)?.[0].length ?? 0;
  const close = behind.indexOf(')');
  if (open === 0 || close < open) return null;
  const inside = behind.slice(open, close).trim();
  const said = inside.replace(HENCEFORTH, '');
  const short = said.replace(/[«»„“”"]/g, '').trim();
  if (said !== inside) return short.length > 1 ? short : null;
  if (!ABBREVIATION.test(short)) return null;
  const folded = foldName(name);
  return initialsOf(folded).includes(foldName(short)) || isContraction(foldName(short), folded) ? short : null;
}
