import { normAt } from '../../../model/tokenized-text.js';
import { abbreviationAt } from './abbreviations.js';
import { ANY_CASE, CASE_BITS, GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { endOfEponym } from './eponyms.js';
import type { NameScope } from './name-scope.js';
import { casesAs, endOfPhrase } from './noun-phrases.js';
import { hasCapital } from './official-adjectives.js';
import { endOfField, endsWithAnd, INNER_HEADS, isNoField, isSubject, mayJoin } from './organisation-fields.js';
import {
  allowsLowerField,
  BODIES,
  isEmbassy,
  isNamedAfter,
  isOfCountries,
  mayTellField,
  NAMED_BESIDE,
  takesField,
} from './organisation-head-classes.js';
import type { HeadKind } from './organisation-lists.js';

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
/** «Движение в защиту леса», behind the preposition. */
const CAUSES = /^(?:защиту|поддержку)$/;
const FIELD_PREPOSITIONS: Readonly<Record<string, number>> = {
  по: CASE_BITS.datv,
  при: CASE_BITS.loct,
  против: GENITIVE,
  за: CASE_BITS.ablt | CASE_BITS.accs,
};
/** `isCapitalName`: a capital inside the sentence stands in the head or before it, so that a field may follow any head. */
export function readComplement(scope: NameScope, head: number, kind: HeadKind, isCapitalName: boolean): Complement {
  const { words, lists, people } = scope;
  let last = head + 1;
  let hasCapitalIn = false;
  let isField = false;
  let isOwn = false;
  let isGoverned = false;
  /** A name or a place has just been told, behind which no field goes on. */
  let isClosed = false;
  let bits = GENITIVE;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const token = words.tokens[last];
    if (!token || !words.isJoined(last)) break;
    const eponym = endOfEponym(words, last);
    if (eponym > last) {
      last = eponym;
      hasCapitalIn = true;
      isClosed = true;
      isOwn = true;
      continue;
    }
    // «больница № 5»
    if (token.text === '№' && words.tokens[last + 1]?.kind === 'number') {
      last += 2;
      hasCapitalIn = true;
      isClosed = true;
      isOwn = true;
      continue;
    }
    if (!people.isFree(last, last + 1)) break;
    const place = scope.readPlace(words, last);
    // «Республики Беларусь»: the first word tells the case
    if (place && (isGenitivePlace(words, place.last - 1) || isGenitivePlace(words, last))) {
      last = place.last;
      hasCapitalIn = true;
      isClosed = true;
      const next = words.tokens[last];
      if (isOfCountries(words, head)) {
        isOwn = true;
        const second = next?.norm === 'и' ? scope.readPlace(words, last + 1) : null;
        if (second) last = second.last;
        continue;
      }
      if (next?.norm === 'в' && isEmbassy(words, head)) continue;
      if (next?.norm !== 'по') break;
      const where = scope.readPlace(words, last + 1);
      if (where) last = where.last;
      if (where || !takesField(words, head, 'по', isCapitalName)) break;
      continue;
    }
    const governed = FIELD_PREPOSITIONS[token.norm];
    if (governed && takesField(words, head, token.norm, isCapitalName)) {
      const where = scope.readPlace(words, last + 1);
      const end =
        where && token.norm === 'по' ? where.last : endOfField(scope, last + 1, governed, token.norm === 'при');
      if (end < 0) break;
      if (where) hasCapitalIn = true;
      hasCapitalIn ||= hasCapital(words, last + 1, end);
      isGoverned ||= !where;
      isField = true;
      isOwn = true;
      isClosed = where !== null;
      last = end;
      bits = governed;
      if (where) break;
      continue;
    }
    if (token.norm === 'в' && CAUSES.test(normAt(words.tokens, last + 1)) && takesField(words, head, 'за', false)) {
      const cause = scope.readPlace(words, last + 2)?.last ?? endOfField(scope, last + 2, GENITIVE);
      if (cause < 0) break;
      hasCapitalIn ||= hasCapital(words, last + 2, cause);
      isOwn = true;
      last = cause;
      continue;
    }
    const enemy = endOfEnemy(scope, last);
    if (enemy > last) {
      hasCapitalIn ||= hasCapital(words, last + 1, enemy);
      isField = true;
      last = enemy;
      bits = CASE_BITS.ablt;
      continue;
    }
    if (token.norm === 'в' && INNER_HEADS.test(normAt(words.tokens, last - 1))) {
      const end = scope.readPlace(words, last + 1)?.last ?? endOfPhrase(words, last + 1, CASE_BITS.loct);
      if (end < 0 || isNoField(words, end - 1)) break;
      last = end;
      continue;
    }
    const street = endOfStreet(words, head, last);
    if (street > last) {
      last = street;
      hasCapitalIn = true;
      isOwn = true;
      break;
    }
    if (token.norm === 'в' && isEmbassy(words, head)) {
      const where = scope.readPlace(words, last + 1);
      if (where) last = where.last;
      break;
    }
    if ((token.norm === 'и' || token.text === ',') && isField && !isClosed) {
      const end = endOfField(scope, last + 1, bits);
      if (end < 0 || lists.headKindOf(words.tokens[end - 1]) !== null || !mayJoin(words, last - 1, end - 1)) break;
      if (token.text === ',' && !endsWithAnd(words, end)) break;
      last = end;
      continue;
    }
    if (token.kind !== 'word' || token.script === 'latin') break;
    if (abbreviationAt(words, lists, last)) {
      if (!BODIES.test(normAt(words.tokens, head))) break;
      last++;
      hasCapitalIn = true;
      isClosed = true;
      isOwn = true;
      continue;
    }
    const listed = lists.listed(words, last);
    if (listed && token.letterCase !== 'lower') {
      if (NAMED_BESIDE.test(normAt(words.tokens, head))) break;
      // «комитета Совета Федерации», but «агентства Рейтер»
      if (listed.last === last + 1 && !isGenitivePlace(words, last)) break;
      last = listed.last;
      hasCapitalIn = true;
      isClosed = true;
      isOwn = true;
      continue;
    }
    if (isNamedAfter(words, head, last)) {
      last++;
      hasCapitalIn = true;
      isClosed = true;
      isOwn = true;
      continue;
    }
    // «правительство Медведева», «клуб Абрамовича»: the owner is no part of the name
    const { isKnown, surname, ordinary } = words.senses(last);
    if (token.letterCase !== 'lower' && (!isKnown || (surname.length > 0 && ordinary < 0.5))) break;
    const end = endOfField(scope, last, GENITIVE);
    // «Госдума шестого созыва»
    if (end < 0 || words.tokens[end - 1]?.norm === 'созыва') break;
    const isCapital = hasCapital(words, last, end) || words.tokens[last]?.letterCase !== 'lower';
    const mayTell = isGoverned || mayTellField(words, head, last) || (kind === 'common' && isCapitalName);
    if (!isCapital && (isClosed || !mayTell)) break;
    if (kind === 'common' && !isCapital && !isOwn && !allowsLowerField(words, head) && !isCapitalName) break;
    if (kind === 'common' && !isCapital && isSubject(words, last, end)) break;
    hasCapitalIn ||= isCapital;
    isClosed ||= isCapital;
    if (!isCapital) isField = true;
    isOwn = true;
    last = end;
    bits |= GENITIVE;
  }
  return { last, hasCapital: hasCapitalIn, isField, isGoverned, isOwn };
}

/** «по борьбе со СПИДом», «борьбы с онкологическими заболеваниями»: the end of what is fought, or `at`. */
function endOfEnemy(scope: NameScope, at: number): number {
  const { words } = scope;
  const norm = words.tokens[at]?.norm;
  if ((norm !== 'с' && norm !== 'со') || !words.tokens[at - 1]?.norm.startsWith('борьб')) return at;
  const isAbbreviation = words.tokens[at + 1]?.letterCase === 'mixed' || words.tokens[at + 1]?.letterCase === 'upper';
  return isAbbreviation ? at + 2 : Math.max(at, endOfField(scope, at + 1, CASE_BITS.ablt));
}

const STAGES = /^(?:театр|цирк)/;

/** «Театр на Таганке», «цирк на Цветном бульваре»: the end of where it stands, or `at`. */
function endOfStreet(words: DocumentWords, head: number, at: number): number {
  if (words.tokens[at]?.norm !== 'на' || !words.isCapital(at + 1) || !STAGES.test(normAt(words.tokens, head)))
    return at;
  const end = endOfPhrase(words, at + 1, CASE_BITS.loct);
  return end > 0 ? end : at + 2;
}

function isGenitivePlace(words: DocumentWords, at: number): boolean {
  const bits = casesAs(words, at, 'noun');
  return bits === 0 || bits === ANY_CASE || (bits & GENITIVE) !== 0;
}
