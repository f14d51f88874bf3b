import { type CapitalRun, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';

/** A post, a rank or a form of address inside a run, as indexes into the run, exclusive end. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

/** Forms of address that are nothing else. */
const ADDRESS = new Set('mr mrs ms dr sen rep gov gen lt sgt capt maj prof messrs mme adm cmdr'.split(' '));
/** Given names rather than titles where a surname follows. */
const RATHER_GIVEN = new Set('dean earl guy lance page sunny chance christian'.split(' '));

/** Words for people that are no titles where they have a capital: `Child Labour`, `Citizen Lab`. */
export const NO_TITLES = new Set(
  `child children citizen human body boy girl baby woman man women men people person native star executive guard hero legend winner fighter worker
  student resident member liberal republican democrat conservative socialist communist veteran rebel pioneer explorer ranger observer supporter victim
  witness volunteer hunter keeper driver sailor patriot champion partner passenger visitor voter survivor spirit ghost angel soul youth family
  loser pilgrim prisoner refugee rider runner traveler traveller villain warrior wizard witch friend enemy guest stranger tourist user teenager
  model pilot farmer fisherman miner trader maker dealer developer gardener cook fool scout expert specialist`.split(
    /\s+/,
  ),
);

/** The first title in `run[lo..)` that a name follows: `Fed [Chairman] Ann Lee`, `[Lt. Gen.] Lee`; null where there is none. */
export function titleFrom(words: DocumentWords, run: CapitalRun, lo: number): TitleSpan | null {
  const end = words.bits(run.at(-1));
  // `King Hussein Airport`, `King Road`
  const isLong = run.length - lo > 2 || (end & Word.placeHead) !== 0;
  const isOtherName = isLong && (end & (HEAD | Word.placeHead | Word.event)) !== 0 && !(end & (SURNAME | GIVEN));
  for (let index = lo; index < run.length - 1; index++) {
    if (!isTitleWord(words, run, index, isOtherName)) continue;
    let last = index + 1;
    for (let ahead = last; ahead < run.length - 1 && isPartOfPost(words, run, ahead); ahead++)
      if (isTitleWord(words, run, ahead, isOtherName)) last = ahead + 1;
    let first = index;
    while (first > lo && isPartOfTitle(words, wordAt(run, first - 1))) first--;
    const at = wordAt(run, index);
    // `Stephen King Jr.`
    if (first > lo && words.bits(at) & SURNAME && words.bits(run[first - 1]) & GIVEN) continue;
    return { first, last };
  }
  return null;
}

function isTitleWord(words: DocumentWords, run: CapitalRun, index: number, isOtherName: boolean): boolean {
  const at = wordAt(run, index);
  const bits = words.bits(at);
  const token = words.tokens[at];
  if (!token) return false;
  const { norm } = token;
  if (ADDRESS.has(norm)) return true;
  if (norm === 'st' || norm === 'saint' || norm === 'sri') return false;
  const next = words.bits(run[index + 1]);
  if (token.letterCase === 'upper' && words.styleOf(at) === 'prose')
    return (bits & Word.roleAbbreviation) !== 0 && (next & HEAD) === 0;
  if (isOtherName || !(bits & (Word.role | Word.honorific)) || NO_TITLES.has(norm)) return false;
  if (RATHER_GIVEN.has(norm) && !(next & Word.common)) return false;
  return !(next & Word.strongHead) && !(next & Word.date);
}

/** `Financial` of `Chief Financial Officer`: an ordinary word between two words of a post. */
function isPartOfPost(words: DocumentWords, run: CapitalRun, index: number): boolean {
  const bits = words.bits(run[index]);
  return (
    (bits & (Word.role | Word.honorific | Word.roleModifier)) !== 0 ||
    ((bits & Word.common) !== 0 && !(bits & (GIVEN | SURNAME)))
  );
}

/** `Deputy`, `Financial`, but not `Co.` */
function isPartOfTitle(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  return (
    (bits & (Word.role | Word.roleModifier)) !== 0 && !(bits & Word.legal) && words.tokens[at]?.letterCase !== 'upper'
  );
}
