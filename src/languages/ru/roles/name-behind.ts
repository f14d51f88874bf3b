import { kin, relationalTitles } from '../lists/relational-nouns.js';
import { isAdjective, personGender } from '../morphology/parse.js';
import { CASE_BITS, type PartReading } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { agrees, casesAs } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';
import { beginsPerson, nameCases, type RolePhrase } from './role-phrases.js';

const RELATIONAL = relationalTitles();
const KIN = kin();
const MOST_ATTRIBUTES = 6;
const DASHES = new Set(['—', '–']);

/** Index of the token at which the name behind a title may begin, or null where none can stand. */
export function nameBehind(words: DocumentWords, phrase: RolePhrase, role: RoleHead): number | null {
  const { head, ends } = phrase;
  const end = ends.at(-1) ?? head + 1;
  if (!words.isJoined(end)) return null;
  const at = afterAttributes(words, afterLink(words, end, role), role);
  if (beginsPerson(words, at)) {
    const isOther = isOwner(words, at, role) || isOfKin(words, at, phrase, role);
    return !isOther && fullNameCases(words, at) & role.cases ? at : null;
  }
  return role.isListed || (words.isCapital(end) && ends.length === 1) ? end : null;
}

/** «министр юстиции — Иван Петров», «игроки: Иван Петров и …», «такие актёры, как Иван Петров». */
function afterLink(words: DocumentWords, at: number, { number, cases }: RoleHead): number {
  const link = words.tokens[at]?.text ?? '';
  if (DASHES.has(link)) return cases & CASE_BITS.nomn && number !== 'many' ? at + 1 : at;
  if (number === 'one') return at;
  if (link === ':') return at + 1;
  return link === ',' && words.tokens[at + 1]?.norm === 'как' ? at + 2 : at;
}

/** What is told of the holder between the title and the name: «54-летний», «известный», «немец», «некая». */
function afterAttributes(words: DocumentWords, from: number, role: RoleHead): number {
  let at = from;
  while (at - from < MOST_ATTRIBUTES && words.isJoined(at)) {
    const token = words.tokens[at];
    if (token?.kind === 'number' && words.tokens[at + 1]?.text === '-' && words.tokens[at + 2]?.norm.startsWith('летн'))
      at += 3;
    // «Папа Римский Франциск»
    else if (token?.norm.startsWith('римск')) at++;
    else if (token?.kind === 'word' && token.letterCase === 'lower' && isAttribute(words, at, role)) at++;
    else break;
  }
  return at;
}

/** An adjective that agrees with the title, or another noun for the same person in the same case. */
function isAttribute(words: DocumentWords, at: number, { readings, cases }: RoleHead): boolean {
  return words.senses(at).parses.some((parse) => {
    if (isAdjective(parse)) return readings.some((noun) => agrees(parse, noun));
    const { tag, isKnown } = parse;
    if (!isKnown || tag.partOfSpeech !== 'NOUN' || !tag.case || !tag.grammemes.has('anim')) return false;
    return (CASE_BITS[tag.case] & cases) !== 0;
  });
}

/** Cases that all parts of a name may share: «Анна Кузнецова» is no genitive. */
function fullNameCases(words: DocumentWords, at: number): number {
  const first = nameCases(words, at);
  if (!words.isJoined(at + 1) || !words.isCapital(at + 1)) return first;
  return first & nameCases(words, at + 1) || first;
}

/** «адвокат Петрова», «адвокат Ивана Петрова»: a name in the genitive, behind a title that is told of somebody. */
function isOwner(words: DocumentWords, at: number, { readings, cases }: RoleHead): boolean {
  const isRelational = readings.some(
    (noun) => noun.tag.case !== 'gent' && RELATIONAL.has(words.dictionary.lemma(noun).replaceAll('ё', 'е')),
  );
  if (!isRelational) return false;
  const likeliest = likeliestOf(words.senses(at).given);
  if (likeliest) return (likeliest.cases & cases) === 0 && (likeliest.cases & CASE_BITS.gent) !== 0;
  const isAlone = !words.isJoined(at + 1) || !words.isCapital(at + 1);
  return isAlone && (nameCases(words, at) & CASE_BITS.gent) !== 0;
}

/** «супруга президента Франции Брижит Макрон»: the name of the wife, behind a title in the genitive that her husband holds. */
function isOfKin(words: DocumentWords, at: number, { first }: RolePhrase, { cases }: RoleHead): boolean {
  if (!(cases & CASE_BITS.gent)) return false;
  const { given } = words.senses(at);
  const likeliest = likeliestOf(given);
  // «дочь предпринимателя Александра Жукова», «соперник президента Николя Саркози»
  const mayHold = given.some((reading) => reading.gender !== 'female' && reading.cases & CASE_BITS.gent);
  if (!likeliest || mayHold) return false;
  // «жена бывшего мэра»
  const before = casesAs(words, first - 1, 'adjective') & CASE_BITS.gent ? first - 2 : first - 1;
  if (!words.isJoined(first) || !words.isJoined(before + 1)) return false;
  return words.senses(before).parses.some((parse) => {
    const { number, case: ofKin } = parse.tag;
    if (!KIN.has(words.dictionary.lemma(parse).replaceAll('ё', 'е'))) return false;
    // «сына президента Владимира Путина»
    if (number !== 'sing' || !ofKin || ofKin === 'gent' || ofKin === 'accs') return false;
    return personGender(parse.tag) === likeliest.gender && (likeliest.cases & CASE_BITS[ofKin]) !== 0;
  });
}

function likeliestOf(readings: readonly PartReading[]): PartReading | undefined {
  return [...readings].sort((a, b) => b.weight - a.weight)[0];
}
