import type { Gender } from '../../../model/values.js';
import { kin, relationalTitles } from '../lists/relational-nouns.js';
import { ANY_CASE, CASE_BITS, GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';

/** What the words beside a name say of its case and gender. */
export interface NameContext {
  /** Weight of each case, in the order of `CASES`. */
  readonly cases: readonly number[];
  readonly male: number;
  readonly female: number;
}

/** Without a cue: by counting the cases of people's names in news. */
const PRIOR = [0.5, 0.24, 0.06, 0.06, 0.1, 0.03];

const PREPOSITIONS: Readonly<Record<string, number>> = {
  с: CASE_BITS.ablt | CASE_BITS.gent,
  со: CASE_BITS.ablt | CASE_BITS.gent,
  о: CASE_BITS.loct,
  об: CASE_BITS.loct,
  обо: CASE_BITS.loct,
  при: CASE_BITS.loct,
  в: CASE_BITS.loct | CASE_BITS.accs,
  на: CASE_BITS.accs | CASE_BITS.loct,
  к: CASE_BITS.datv,
  ко: CASE_BITS.datv,
  по: CASE_BITS.datv,
  благодаря: CASE_BITS.datv,
  согласно: CASE_BITS.datv,
  вопреки: CASE_BITS.datv,
  у: CASE_BITS.gent,
  от: CASE_BITS.gent,
  для: CASE_BITS.gent,
  из: CASE_BITS.gent,
  без: CASE_BITS.gent,
  до: CASE_BITS.gent,
  против: CASE_BITS.gent,
  после: CASE_BITS.gent,
  кроме: CASE_BITS.gent,
  вместо: CASE_BITS.gent,
  около: CASE_BITS.gent,
  ради: CASE_BITS.gent,
  помимо: CASE_BITS.gent,
  мимо: CASE_BITS.gent,
  возле: CASE_BITS.gent,
  среди: CASE_BITS.gent,
  над: CASE_BITS.ablt,
  под: CASE_BITS.ablt,
  перед: CASE_BITS.ablt,
  между: CASE_BITS.ablt,
  за: CASE_BITS.ablt | CASE_BITS.accs,
  про: CASE_BITS.accs,
  через: CASE_BITS.accs,
};

/** Reads the words before `first` and behind `last` (exclusive). */
export function readNameContext(words: DocumentWords, first: number, last: number): NameContext {
  const cases = [...PRIOR];
  let male = 1;
  let female = 0.3;
  const before = words.tokens[first - 1];
  const bits = before ? caseCue(words, first - 1) : 0;
  const isOwned = before?.kind === 'word' && isRelational(words, first - 1);
  // «мать Ивана Петрова приехала»: the verb is the mother's
  const subject = isOwned ? genderOfNoun(words, first - 1) : null;
  const likely = isOwned ? bits | GENITIVE : bits;
  if (bits) for (let i = 0; i < 6; i++) cases[i] = (cases[i] ?? 0) * (likely & (1 << i) ? 1 : 0.03);
  for (const at of [last, first - 1]) {
    const verb = verbGender(words, at);
    if (!verb || (isOwned && verb.gender === subject)) continue;
    if (verb.gender === 'male') female *= 0.1;
    if (verb.gender === 'female') male *= 0.1;
    if (!bits) cases[0] = (cases[0] ?? 0) * 4;
    break;
  }
  const role = before?.kind === 'word' && !isOwned ? roleGender(words, first - 1) : null;
  if (role === 'female') male *= 0.05;
  return { cases, male, female };
}

/** Cases that the word before allows: a preposition governs, a noun beside the name agrees with it. */
function caseCue(words: DocumentWords, at: number): number {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return 0;
  const governed = PREPOSITIONS[token.norm];
  if (governed) return governed;
  if (token.letterCase === 'lower' || words.isOpening(at)) {
    let bits = 0;
    for (const { tag, isKnown } of words.senses(at).parses) {
      if (!isKnown || tag.partOfSpeech !== 'NOUN' || !tag.case) continue;
      if (!tag.grammemes.has('anim') || tag.number === 'plur') return 0;
      bits |= CASE_BITS[tag.case];
    }
    return bits === ANY_CASE ? 0 : bits;
  }
  return 0;
}

/** «адвокат Ивана Петрова», «мать Ивана Петрова»: of somebody else than the one who is named behind. */
function isRelational(words: DocumentWords, at: number): boolean {
  return words
    .senses(at)
    .parses.some((parse) => parse.isKnown && RELATIONAL.has(words.dictionary.lemma(parse).replaceAll('ё', 'е')));
}

const RELATIONAL: ReadonlySet<string> = new Set([...kin(), ...relationalTitles()]);

function verbGender(words: DocumentWords, at: number): { readonly gender: Gender | null } | null {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return null;
  const [parse] = words.senses(at).parses;
  if (parse?.tag.partOfSpeech !== 'VERB' || parse.tag.number !== 'sing') return null;
  if (parse.tag.gender === 'masc') return { gender: 'male' };
  if (parse.tag.gender === 'femn') return { gender: 'female' };
  return parse.tag.gender === 'neut' ? null : { gender: null };
}

function genderOfNoun(words: DocumentWords, at: number): Gender | null {
  const [parse] = words.senses(at).parses;
  if (parse?.tag.gender === 'masc') return 'male';
  return parse?.tag.gender === 'femn' ? 'female' : null;
}

function roleGender(words: DocumentWords, at: number): Gender | null {
  const [parse] = words.senses(at).parses;
  const isWoman = parse?.isKnown && parse.tag.grammemes.has('anim') && parse.tag.gender === 'femn';
  return isWoman && !parse.tag.grammemes.has('ms-f') ? 'female' : null;
}
