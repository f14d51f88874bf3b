import { normAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, Word } from './lexicon.js';

/** Words beside each other that may make one name, as indexes of tokens: capitals, and the particles between them. */
export type CapitalRun = readonly number[];

/** Token of the nth word of a name; -1, which is no token, beside its words. */
export function wordAt(name: readonly number[], index: number): number {
  return name[index] ?? -1;
}

export function lastWord(name: readonly number[]): number {
  return wordAt(name, name.length - 1);
}

/** Lower-case words inside a surname. */
const PARTICLES = new Set(
  'arap de da di del della dela dello des du do dos das la le van von der den ter ten zu zur und y e bin ibn ben bint al el af av of-the ul ud'.split(
    ' ',
  ),
);
/** Words whose possessive belongs to a name: `People's Bank of China`. */
const OWNERS = new Set(
  `people women men children workers writers teachers farmers mothers peoples veterans lawyers students players journalists employers fishermen lloyd king queen prince princess nurses girls boys
  consumers citizens patients bankers producers growers artists actors musicians engineers ladies developers directors officers villagers residents magistrate magistrates miners`.split(
    /\s+/,
  ),
);
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof gen col lt sgt capt maj cmdr adm sen rep gov pres rev hon st jr sr inc corp co ltd bros mt ft cos messrs brig reps sens cpl pvt det supt insp cllr no'.split(
    ' ',
  ),
);
/** Written without a capital by the firms themselves: `Shell plc`. */
const LEGAL = new Set(['plc', 'inc', 'ltd', 'llc', 'gmbh']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export const isParticle = (words: DocumentWords, at: number) => {
  const token = words.tokens[at];
  return token?.letterCase === 'lower' && PARTICLES.has(token.norm);
};

/** `Jr.`, `III` */
export function isSuffix(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  return (
    token !== undefined && (SUFFIXES.has(token.norm) || (token.letterCase === 'upper' && /^[IVX]+$/.test(token.text)))
  );
}

/** `F` of `John F. Kennedy`, `J.P.` of `J.P. Morgan`. */
export function isInitial(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (!token || token.letterCase === 'lower' || token.letterCase === 'none') return false;
  const { text } = token;
  // `JD Vance`, `PJ Harvey`
  if (/^(?:J[A-Z]|[A-Z]J)$/.test(text)) return true;
  return text.length === 1 || (text.length <= 6 && text.charAt(1) === '.' && text.endsWith('.'));
}

/** No name is longer; what follows begins a run of its own, so that reading stays linear. */
const MOST_WORDS = 30;

/** The run that begins at a capital; at least one word. */
export function readRun(words: DocumentWords, first: number): CapitalRun {
  const run = [first];
  let at = first;
  while (run.length < MOST_WORDS) {
    const next = connect(words, at);
    if (next === null) return run;
    run.push(...next);
    at = next.at(-1) ?? at;
  }
  return run;
}

/** The words that follow in the same name: the next capital, and particles before it; null where the name ends. */
function connect(words: DocumentWords, at: number): readonly number[] | null {
  const behind = endOfAbbreviation(words, at);
  if (isNext(words, behind)) return [behind];
  const token = words.tokens[behind];
  if (!token || !words.isJoined(behind)) return null;
  if (token.letterCase === 'lower' && LEGAL.has(token.norm)) return [behind];
  if (token.text === '&' && isNext(words, behind + 1)) return isPersonBehind(words, behind + 1) ? null : [behind + 1];
  if (token.text === ',' && isSuffixBehindComma(words, behind + 1)) return [behind + 1];
  if (isPossessiveOfName(words, at, behind)) return isNext(words, behind + 1) ? [behind + 1] : null;
  if (isNickname(words, at, behind)) return [behind + 1, behind + 3];
  let last = behind;
  const particles: number[] = [];
  while (particles.length < 3 && isParticle(words, last) && words.isJoined(last)) particles.push(last++);
  return particles.length > 0 && isNext(words, last) ? [...particles, last] : null;
}

/** `Ann & Richard Chang`: two people, not a firm. */
function isPersonBehind(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  const next = words.bits(at + 1);
  return (bits & GIVEN) !== 0 && !(bits & Word.common) && isNext(words, at + 1) && !(next & (HEAD | Word.common));
}

const isNext = (words: DocumentWords, at: number) => words.isCapital(at) && words.isJoined(at);

/** The token behind a word, its full stop taken with it where it is an initial or an abbreviation. */
export function endOfAbbreviation(words: DocumentWords, at: number): number {
  const token = words.tokens[at];
  const point = words.tokens[at + 1];
  if (point?.text !== '.' || point.spaceBefore || !token || token.sentence !== point.sentence) return at + 1;
  return (token.text.length === 1 && token.letterCase === 'capital') || ABBREVIATIONS.has(token.norm) ? at + 2 : at + 1;
}

/** `Sun Microsystems, Inc.`, `Robert Casey, Jr.` */
function isSuffixBehindComma(words: DocumentWords, at: number): boolean {
  return (
    words.isCapital(at) &&
    (isSuffix(words, at) || (words.bits(at) & Word.legal) !== 0) &&
    words.tokens[at]?.norm !== 'as'
  );
}

/** `People's Bank`, `Workers' Party` */
function isPossessiveOfName(words: DocumentWords, at: number, behind: number): boolean {
  const mark = words.tokens[behind];
  const owner = normAt(words.tokens, at);
  if (!mark || mark.spaceBefore || !(OWNERS.has(owner) || isOfOfficer(words, owner, behind + 1))) return false;
  return mark.norm === "'s" || (owner.endsWith('s') && (mark.text === "'" || mark.text === '’'));
}

const OFFICERS = new Set(
  'sheriff prosecutor attorney attorneys general mayor governor coroner speaker marshal auditor comptroller'.split(' '),
);

/** `Harlan County Sheriff's Office` */
const isOfOfficer = (words: DocumentWords, owner: string, next: number) =>
  OFFICERS.has(owner) && /^(?:office|department|bureau)$/.test(normAt(words.tokens, next));

/** `Asger "Bear" Jensen`: one word in quotes between a given name and a surname. */
function isNickname(words: DocumentWords, at: number, behind: number): boolean {
  const open = words.tokens[behind];
  const close = words.tokens[behind + 2];
  if (!open || !close || !open.spaceBefore || !'"“\'‘'.includes(open.text) || !'"”\'’'.includes(close.text))
    return false;
  return (words.bits(at) & GIVEN) !== 0 && words.isCapital(behind + 1) && isNext(words, behind + 3);
}
