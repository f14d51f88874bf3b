/** How often each letter stands in running Russian, in parts of ten thousand; Ukrainian and Belarusian letters are rare. */
const CYRILLIC_FREQUENCY: Readonly<Record<string, number>> = {
  ...{ о: 1097, е: 845, а: 801, и: 735, н: 670, т: 626, с: 547, р: 473, в: 454, л: 440, к: 349, м: 321, д: 298 },
  ...{ п: 281, у: 262, я: 201, ы: 190, ь: 174, г: 170, з: 165, б: 159, ч: 144, й: 121, х: 97, ж: 94, ш: 73 },
  ...{ ю: 64, ц: 48, щ: 36, э: 32, ф: 26, ъ: 4, ё: 4, і: 20, ї: 5, є: 5, ў: 5, ґ: 1 },
};
/** The commonest pairs of letters in Russian words: about a third of all pairs. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    'ст но то на ен ов ни ра во ко ро по пр ал ли ре не ос от та го ер ор ет ла ка ть ло ом ва ле ве де те ол ел ри да ' +
    'ин ан ат ог ем ес ий ия ый ая об ск ки ми ти ди ил ед ам од за ав'
  ).split(' '),
);
const COMMON_PAIR_BONUS = 0.4;
/** Log10 of what one character of another kind is worth. */
const STRANGE = -5;
const CAPITAL_INSIDE = -4;
/** Capitals are rare, but a text may be all in capitals: wrong letters must cost more than this. */
const CAPITAL_COST = 0.15;
const TOUCHES_LATIN = -4;
const LATIN_LETTER = -0.9;
const LATIN_MARK = -1.5;

const LETTER = /^\p{L}$/u;

/** Mean log10 likelihood of the characters above ASCII if the text is Russian. */
export function cyrillicFit(text: string): number {
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (const character of text) {
    if (character > '\x7f') {
      count++;
      sum += cyrillicWorth(character, before);
    }
    before = character;
  }
  return count === 0 ? STRANGE : sum / count;
}

function cyrillicWorth(character: string, before: string): number {
  const lower = character.toLowerCase();
  const frequency = CYRILLIC_FREQUENCY[lower];
  if (frequency === undefined) return isTypography(character) ? LATIN_MARK : STRANGE;
  if (isAsciiLetter(before)) return TOUCHES_LATIN;
  const isCapital = lower !== character;
  if (isCapital && LETTER.test(before) && before === before.toLowerCase()) return CAPITAL_INSIDE;
  const bonus = COMMON_PAIRS.has(before.toLowerCase() + lower) ? COMMON_PAIR_BONUS : 0;
  return Math.log10(frequency / 10_000) + bonus - (isCapital ? CAPITAL_COST : 0);
}

/** The same for western European languages: an accented letter stands alone among ASCII letters. */
export function latinFit(text: string): number {
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (const character of text) {
    if (character > '\x7f') {
      count++;
      if (LETTER.test(character)) sum += before > '\x7f' && LETTER.test(before) ? STRANGE : LATIN_LETTER;
      else sum += isTypography(character) ? LATIN_MARK : STRANGE;
    }
    before = character;
  }
  // Between two readings of nothing but quotes and dashes the western one is the likelier.
  return count === 0 ? 0 : sum / count + 0.01;
}

function isTypography(character: string): boolean {
  return '«»“”‘’„–—…№§©®°·•\u00a0'.includes(character);
}

function isAsciiLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
