import { textAt } from '../../../model/tokenized-text.js';
import type { Gender } from '../../../model/values.js';
import { placeAbbreviations } from '../lists/places.js';
import { kin, relationalTitles } from '../lists/relational-nouns.js';
import { isNoun, personGender } from '../morphology/parse.js';
import type { NameContext } from '../name-forms.js';
import { ALL_CASES, ANY_CASE, CASE_BITS, GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { roleCases } from './single-names.js';

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
  const strengthen = (index: number, times: number) => {
    cases[index] = (cases[index] ?? 0) * times;
  };
  let male = 1;
  let female = 0.3;
  const before = words.tokens[first - 1];
  const governed = before?.kind === 'word' ? (PREPOSITIONS[before.norm] ?? 0) : 0;
  const noun = governed ? null : readNounBefore(words, first);
  const bits = noun?.cases ?? governed;
  if (bits) for (const [index, bit] of ALL_CASES.entries()) if (!(bits & bit)) strengthen(index, 0.03);
  if (noun?.owner) strengthen(GENITIVE_AT, noun.owner);
  if (!words.isJoined(first) || OPENING.has(before?.text ?? '')) strengthen(NOMINATIVE_AT, 4);
  if (before?.letterCase === 'lower' && isPassive(words, first - 1)) strengthen(INSTRUMENTAL_AT, 5);
  for (const at of [last, first - 1]) {
    // «подписан Иваном Петровым»
    const verb = at < first && isPassive(words, at) ? null : verbGender(words, at);
    // «мать Ивана Петрова приехала»: the verb is the mother's
    if (!verb || (noun?.owner && noun.gender && verb.gender === noun.gender)) continue;
    if (verb.gender === 'male') female *= 0.1;
    if (verb.gender === 'female') male *= 0.1;
    if (!bits) strengthen(NOMINATIVE_AT, 4);
    break;
  }
  if (noun?.isWoman && !noun.owner) male *= 0.05;
  return { cases, male, female };
}

const OPENING = new Set(['(', '—', '–']);
const NOMINATIVE_AT = ALL_CASES.indexOf(CASE_BITS.nomn);
const GENITIVE_AT = ALL_CASES.indexOf(CASE_BITS.gent);
const INSTRUMENTAL_AT = ALL_CASES.indexOf(CASE_BITS.ablt);

/** What the noun before a name says of it. */
interface NounBefore {
  /** Those that the name may have; 0 where the noun says nothing. */
  readonly cases: number;
  /** How much likelier the genitive is than by these cases, since the name may be whose it is: «адвокат Ивана Петрова», «компания Ивана Петрова»; or 0. */
  readonly owner: number;
  readonly isWoman: boolean;
  readonly gender: Gender | null;
}

function readNounBefore(words: DocumentWords, first: number): NounBefore | null {
  const at = first - 1;
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !words.isJoined(first)) return null;
  const title = casesOfTitle(words, at);
  // «глава компании Илона Маска»
  if (title) return { cases: title, owner: 10, isWoman: false, gender: null };
  if (token.letterCase !== 'lower' && !words.isOpening(at)) return null;
  const nouns = words.senses(at).parses.filter((parse) => parse.isKnown && isNoun(parse) && parse.tag.case);
  const [best] = words.senses(at).parses;
  if (!best || nouns.length === 0) return null;
  const { gender, grammemes, number } = best.tag;
  const genderOfNoun = personGender(best.tag);
  const isPerson = nouns.every(({ tag }) => tag.grammemes.has('anim') && tag.number !== 'plur');
  if (isPerson) {
    const cases = words.senses(at).cases.noun;
    const isOwner = nouns.some((parse) => RELATIONAL.has(words.dictionary.lemma(parse).replaceAll('ё', 'е')));
    const isWoman = gender === 'femn' && !grammemes.has('ms-f');
    const told = cases === ANY_CASE ? 0 : cases;
    return { cases: isOwner && told ? told | GENITIVE : told, owner: isOwner ? 4 : 0, isWoman, gender: genderOfNoun };
  }
  const isThing = isNoun(best) && !grammemes.has('anim') && !TIMES.has(best.lemma);
  return { cases: 0, owner: isThing && number ? 4 : 0, isWoman: false, gender: genderOfNoun };
}

const RELATIONAL: ReadonlySet<string> = new Set([...kin(), ...relationalTitles()]);

const LONGEST_TITLE = 6;

/**
 * Cases of the post whose last words end at a token: «глава [ведомства]», «министр [обороны Франции]», «чемпионка мира [по
 * фигурному катанию]»; 0 where there is none.
 */
function casesOfTitle(words: DocumentWords, last: number): number {
  if (roleCases(words, last)) return 0;
  for (let at = last; last - at < LONGEST_TITLE && words.isJoined(at); at--) {
    const { cases, parses } = words.senses(at);
    const isPreposition = words.tokens[at]?.norm === 'по';
    const isPlace = placeAbbreviations.has(textAt(words.tokens, at));
    if (!(isPreposition || isPlace || cases.any) || parses[0]?.tag.partOfSpeech === 'VERB') return 0;
    const isBegun = isPreposition || isPlace || (cases.any & GENITIVE) !== 0;
    const title = isBegun ? roleCases(words, at - 1) : 0;
    if (title) return title;
  }
  return 0;
}

/** «В субботу Иван Петров …»: they own nobody. */
const TIMES = new Set(
  `год месяц неделя день сутки час минута утро вечер ночь время момент раз понедельник вторник среда четверг пятница суббота
  воскресение воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь лето осень зима весна`.split(
    /\s+/,
  ),
);

function verbGender(words: DocumentWords, at: number): { readonly gender: Gender | null } | null {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return null;
  const [parse] = words.senses(at).parses;
  const isPredicate = parse?.tag.partOfSpeech === 'VERB' || parse?.tag.partOfSpeech === 'PRTS';
  if (!isPredicate || parse.tag.number !== 'sing') return null;
  return parse.tag.gender === 'neut' ? null : { gender: personGender(parse.tag) };
}

function isPassive(words: DocumentWords, at: number): boolean {
  return words.senses(at).parses.some(({ tag, isKnown }) => isKnown && tag.grammemes.has('pssv'));
}
