import type { PlaceReader } from '../places.js';
import { abbreviationAt } from './abbreviations.js';
import { ANY_CASE, CASE_BITS, GENITIVE } from './cases.js';
import type { Claims } from './claims.js';
import type { DocumentWords } from './document-words.js';
import { casesAs, endOfPhrase, isAdjective, isNoun } from './noun-phrases.js';
import { hasCapital } from './official-adjectives.js';
import { type HeadKind, headKind, type OrganisationLists } from './organisation-lists.js';
import { endOfInitials } from './person-parts.js';

/** What the rules for official names look at. */
export interface NameScope {
  readonly words: DocumentWords;
  readonly lists: OrganisationLists;
  readonly readPlace: PlaceReader;
  /** The words that people hold. */
  readonly people: Claims;
}

export interface Complement {
  readonly last: number;
  /** A name or a place stands in it. */
  readonly hasCapital: boolean;
  /** It tells a field of work: «финансов», «по делам молодежи». */
  readonly isField: boolean;
  /** The field is told with a preposition: «по правам человека». */
  readonly isGoverned: boolean;
  /** It is part of the name, not only the place or the owner. */
  readonly isOwn: boolean;
}

const MOST_PIECES = 6;
const FIELD_PREPOSITIONS: Readonly<Record<string, number>> = {
  по: CASE_BITS.datv,
  при: CASE_BITS.loct,
  против: GENITIVE,
  за: CASE_BITS.ablt | CASE_BITS.accs,
};
const INNER_PREPOSITIONS: Readonly<Record<string, number>> = {
  с: CASE_BITS.ablt,
  в: CASE_BITS.loct,
  за: CASE_BITS.ablt,
  на: CASE_BITS.accs | CASE_BITS.loct,
};
/** Behind these a preposition goes on with the same field: «по надзору в сфере связи», «по борьбе с коррупцией». */
const INNER_HEADS = /^(?:надзор|контрол|борьб|сотрудничеств|безопасност|взаимодейств|связ|работ|взаимоотношени)/;

export function readComplement(scope: NameScope, head: number, kind: HeadKind): Complement {
  const { words, lists, people } = scope;
  let last = head + 1;
  let hasCapitalIn = false;
  let isField = false;
  let isOwn = false;
  let isGoverned = false;
  let bits = GENITIVE;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const token = words.tokens[last];
    if (!token || !words.isJoined(last)) break;
    const eponym = endOfEponym(words, last);
    if (eponym > last) {
      last = eponym;
      hasCapitalIn = true;
      isOwn = true;
      continue;
    }
    if (!people.isFree(last, last + 1)) break;
    const place = scope.readPlace(words, last);
    if (place && isGenitivePlace(words, place.last - 1)) {
      last = place.last;
      hasCapitalIn = true;
      const next = words.tokens[last];
      if (next?.norm === 'в' && isEmbassy(words, head)) continue;
      if (next?.norm !== 'по') break;
      const where = scope.readPlace(words, last + 1);
      if (where) last = where.last;
      if (where || !takesField(words, head, 'по')) break;
      continue;
    }
    const governed = FIELD_PREPOSITIONS[token.norm];
    if (governed && takesField(words, head, token.norm)) {
      const where = scope.readPlace(words, last + 1);
      const end =
        where && token.norm === 'по' ? where.last : endOfField(scope, last + 1, governed, token.norm === 'при');
      if (end < 0) break;
      if (where) hasCapitalIn = true;
      hasCapitalIn ||= hasCapital(words, last + 1, end);
      isGoverned ||= !where;
      isField = true;
      isOwn = true;
      last = end;
      bits = governed;
      if (where) break;
      continue;
    }
    if (token.norm === 'в' && INNER_HEADS.test(words.tokens[last - 1]?.norm ?? '')) {
      const end = scope.readPlace(words, last + 1)?.last ?? endOfPhrase(words, last + 1, CASE_BITS.loct);
      if (end < 0) break;
      last = end;
      continue;
    }
    if (token.norm === 'в' && isEmbassy(words, head)) {
      const where = scope.readPlace(words, last + 1);
      if (where) last = where.last;
      break;
    }
    if ((token.norm === 'и' || token.text === ',') && isField) {
      const end = endOfField(scope, last + 1, bits);
      if (end < 0 || headKind(words, lists, end - 1) !== null || !mayJoin(words, last - 1, end - 1)) break;
      if (token.text === ',' && !endsWithAnd(words, end)) break;
      last = end;
      continue;
    }
    if (token.kind !== 'word' || token.script === 'latin') break;
    if (abbreviationAt(words, lists, last)) {
      if (!BODIES.test(words.tokens[head]?.norm ?? '')) break;
      last++;
      hasCapitalIn = true;
      isOwn = true;
      continue;
    }
    const listed = lists.listed(words, last);
    if (listed && token.letterCase !== 'lower') {
      if (NAMED_BESIDE.test(words.tokens[head]?.norm ?? '')) break;
      // «комитета Совета Федерации», but «агентства Рейтер»
      if (listed.last === last + 1 && !isGenitivePlace(words, last)) break;
      last = listed.last;
      hasCapitalIn = true;
      isOwn = true;
      continue;
    }
    // «правительство Медведева», «клуб Абрамовича»: the owner is no part of the name
    const { isKnown, surname, ordinary } = words.senses(last);
    if (token.letterCase !== 'lower' && (!isKnown || (surname.length > 0 && ordinary < 0.5))) break;
    const end = endOfField(scope, last, GENITIVE);
    if (end < 0) break;
    const isCapital = hasCapital(words, last, end) || words.tokens[last]?.letterCase !== 'lower';
    if (!isCapital && (hasCapitalIn || !mayTellField(words, head, last))) break;
    if (kind === 'common' && !isCapital && !isOwn && !allowsLowerField(words, head)) break;
    hasCapitalIn ||= isCapital;
    if (!isCapital) isField = true;
    isOwn = true;
    last = end;
    bits |= GENITIVE;
  }
  return { last, hasCapital: hasCapitalIn, isField, isGoverned, isOwn };
}

const GENERAL_HEADS =
  /^(?:правительств|администрац|парламент|прокуратур|посольств|консульств|мэри[яеию]|суд|полици|милици|дум|рад[аыуе]|сенат|конгресс|кабинет|ведомств|пресс-служб|компани|банк|завод|представительств|партия|войск|сил)/;

/** «суд присяжных», but no field behind «правительство» and «суд» besides. */
function mayTellField(words: DocumentWords, head: number, at: number): boolean {
  if (!GENERAL_HEADS.test(words.tokens[head]?.norm ?? '')) return true;
  if (words.isCapital(head) && !words.isOpening(head)) return true;
  return /^(?:общей|присяжных|министров|народных|первой|последней|города|района)$/.test(words.tokens[at]?.norm ?? '');
}

/** Committees and services tell their field with «по»; a government or a court has none. */
function takesField(words: DocumentWords, head: number, preposition: string): boolean {
  const norm = words.tokens[head]?.norm ?? '';
  if (preposition === 'за' || preposition === 'против') return /^(?:движени|комитет|фонд|союз|парти|лиг)/.test(norm);
  if (preposition === 'при') return !/^(?:правительств|парламент|компани|банк|завод)/.test(norm);
  return !GENERAL_HEADS.test(norm);
}

/** A part of a larger body, whose abbreviation belongs to the name: «факультет МГУ», «пресс-служба МВД». */
const BODIES =
  /^(?:совет|комитет|комисси|управлени|департамент|отдел|отделени|факультет|институт|академи|фонд|штаб|генштаб|пресс-служб|суд|трибунал|центр|музе|палат|бюро|кафедр|секретариат|служб|миссии|школ|президиум|представительств|лаборатори|коллеги|инспекци)/;
/** The name of these stands beside them: «клуба Челси», «агентству Рейтер». */
const NAMED_BESIDE =
  /^(?:клуб|агентств|компани|банк|корпораци|концерн|телекомпани|телеканал|радиостанци|парти|фракци|групп|движени|холдинг|авиакомпани|организаци|предприяти|ведомств)/;

/** Institutes and centres tell their field in lower case; firms and plants do not. */
function allowsLowerField(words: DocumentWords, head: number): boolean {
  return /^(?:институт|центр|союз|ассоциац|федерац|фонд|академи|музе|отдел|кафедр|факультет|бюро|лаборатор|организац|обществ|палат|лиг|коллеги|школ|университет|движени)/.test(
    words.tokens[head]?.norm ?? '',
  );
}

const EMBASSIES = /^(?:посольств|консульств|генконсульств|представительств|полпредств|постпредств)/;
const isEmbassy = (words: DocumentWords, head: number) => EMBASSIES.test(words.tokens[head]?.norm ?? '');

/** «имени Пушкина», «им. А. С. Пушкина». */
function endOfEponym(words: DocumentWords, at: number): number {
  const norm = words.tokens[at]?.norm;
  if (norm !== 'имени' && norm !== 'им') return at;
  if (words.tokens[at - 1]?.norm === 'по') return at;
  let end = at + 1;
  if (norm === 'им' && words.tokens[end]?.text === '.') end++;
  const from = end;
  while (end - from < 6) {
    const initials = endOfInitials(words, end);
    if (initials > end) end = initials;
    else if (words.tokens[end]?.norm === 'и' && words.isCapital(end + 1) && words.senses(end + 1).surname.length > 0)
      end += 2;
    else if (words.isCapital(end) || (/^\d+-/.test(words.tokens[end]?.text ?? '') && end === from)) end++;
    else break;
  }
  return end > from ? end : at;
}

/** A noun phrase of the field, without people, heads of time and pronouns. */
function endOfField({ words, people }: NameScope, at: number, bits: number, mayBePerson = false): number {
  for (const bit of Object.values(CASE_BITS)) {
    if (!(bits & bit)) continue;
    const end = endOfPhrase(words, at, bit);
    if (end < 0 || !people.isFree(at, end) || (isNoField(words, end - 1) && !mayBePerson)) continue;
    const preposition = words.tokens[end];
    const inner = INNER_PREPOSITIONS[preposition?.norm ?? ''];
    if (inner && INNER_HEADS.test(words.tokens[end - 1]?.norm ?? '')) {
      for (const other of Object.values(CASE_BITS)) {
        const further = inner & other ? endOfPhrase(words, end + 1, other) : -1;
        if (further > 0) return further;
      }
    }
    return end;
  }
  return -1;
}

const NO_FIELD =
  /^(?:год|месяц|недел|день|дня|дней|дн[яюе]|врем|раз|утр|вечер|сут|час|понедельник|вторник|четверг|пятниц|суббот|воскресень|слов|данны|мнени|ход|итог|результат|случа|январ|феврал|март|апрел|ма[йяю]|июн|июл|август|сентябр|октябр|ноябр|декабр|процент|рубл|доллар|тысяч|миллион|миллиард|стран|район|кра[йяею]|округ|штат|област|регион|город|республик|информац|сообщени|вопрос)/;

function isNoField(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  // «охраны окружающей среды», but «правительство в среду»
  const isWednesday = /^сред[аыу]$/.test(token?.norm ?? '') && casesAs(words, at - 1, isAdjective) === 0;
  if (!token || isWednesday || NO_FIELD.test(token.norm))
    return token?.letterCase === 'lower' && !/^(?:информаци|город)/.test(token.norm);
  const [parse] = words.senses(at).parses;
  const isOnePerson =
    parse?.tag.grammemes.has('anim') === true && parse.tag.number === 'sing' && token.letterCase === 'lower';
  if (token.letterCase === 'lower' && verbShare(words, at) > 0.2) return true;
  return isOnePerson || parse?.tag.partOfSpeech === 'VERB' || parse?.tag.partOfSpeech === 'NPRO';
}

function isGenitivePlace(words: DocumentWords, at: number): boolean {
  const bits = casesAs(words, at, isNoun);
  return bits === 0 || bits === ANY_CASE || (bits & GENITIVE) !== 0;
}

function verbShare(words: DocumentWords, at: number): number {
  return words.senses(at).parses.reduce((sum, { tag, score }) => sum + (tag.partOfSpeech === 'VERB' ? score : 0), 0);
}

function mayJoin(words: DocumentWords, left: number, right: number): boolean {
  return (casesAs(words, left, isNoun) & casesAs(words, right, isNoun)) !== 0;
}

/** A comma goes on with the list only where «и» closes it: «связи, информационных технологий и массовых коммуникаций». */
function endsWithAnd(words: DocumentWords, at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const text = words.tokens[index]?.text;
    if (text === 'и') return true;
    if (text === undefined || text === '.' || text === '(') return false;
  }
  return false;
}
