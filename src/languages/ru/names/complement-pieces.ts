import { normAt } from '../../../model/tokenized-text.js';
import { abbreviationAt } from './abbreviations.js';
import { ANY_CASE, GENITIVE } from './cases.js';
import type { HeadScope, Piece, PieceReader, Pieces } from './complement-piece.js';
import type { DocumentWords } from './document-words.js';
import { endOfEponym } from './eponyms.js';
import { casesAs } from './noun-phrases.js';
import { hasCapital } from './official-adjectives.js';
import { endOfField, endsWithAnd, isSubject, mayJoin } from './organisation-fields.js';
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
import { prepositionalPieces } from './prepositional-pieces.js';

/** The piece that follows, or null where the name ends; the first reader that knows decides. */
export function nextPiece(scope: HeadScope, before: Pieces): Piece | null {
  for (const read of READERS) {
    const piece = read(scope, before);
    if (piece !== undefined) return piece;
  }
  return null;
}

const ofName = (last: number): Piece => ({ last, hasCapital: true, isClosed: true, isOwn: true });

/** «имени Кирова», «№ 5» */
const readEponym: PieceReader = ({ words }, { last }) => {
  const eponym = endOfEponym(words, last);
  if (eponym > last) return ofName(eponym);
  const isNumbered = words.tokens[last]?.text === '№' && words.tokens[last + 1]?.kind === 'number';
  return isNumbered ? ofName(last + 2) : undefined;
};

const endAtPerson: PieceReader = ({ people }, { last }) => (people.isFree(last, last + 1) ? undefined : null);

/** «Ярославской области», «США и Канады» */
const readPlaceOf: PieceReader = ({ words, readPlace, head, isCapitalName }, { last }) => {
  const place = readPlace(words, last);
  // «Республики Беларусь»: the first word tells the case
  if (!place || !(isGenitivePlace(words, place.last - 1) || isGenitivePlace(words, last))) return undefined;
  const next = words.tokens[place.last];
  const piece = { last: place.last, hasCapital: true, isClosed: true };
  if (isOfCountries(words, head)) {
    const second = next?.norm === 'и' ? readPlace(words, place.last + 1) : null;
    return { isOwn: true, ...piece, last: second?.last ?? place.last };
  }
  if (next?.norm === 'в' && isEmbassy(words, head)) return piece;
  if (next?.norm !== 'по') return { isFinal: true, ...piece };
  const where = readPlace(words, place.last + 1);
  const isFinal = where !== null || !takesField(words, head, 'по', isCapitalName);
  return { isFinal, ...piece, last: where?.last ?? place.last };
};

/** «связи и массовых коммуникаций» */
const readJoined: PieceReader = (scope, { last, isField, isClosed, bits }) => {
  const { words, lists } = scope;
  const token = words.tokens[last];
  if ((token?.norm !== 'и' && token?.text !== ',') || !isField || isClosed) return undefined;
  const end = endOfField(scope, last + 1, bits);
  if (end < 0 || lists.headKindOf(words.tokens[end - 1]) !== null || !mayJoin(words, last - 1, end - 1)) return null;
  return token.text === ',' && !endsWithAnd(words, end) ? null : { last: end };
};

const endAtSign: PieceReader = ({ words }, { last }) => {
  const token = words.tokens[last];
  return token?.kind === 'word' && token.script !== 'latin' ? undefined : null;
};

/** «факультет МГУ» */
const readAbbreviation: PieceReader = ({ words, lists, head }, { last }) => {
  if (!abbreviationAt(words, lists, last)) return undefined;
  return BODIES.test(normAt(words.tokens, head)) ? ofName(last + 1) : null;
};

/** «комитета Совета Федерации», but «агентства Рейтер» */
const readListed: PieceReader = ({ words, lists, head }, { last }) => {
  const listed = words.tokens[last]?.letterCase === 'lower' ? null : lists.listed(words, last);
  if (!listed) return undefined;
  if (NAMED_BESIDE.test(normAt(words.tokens, head))) return null;
  return listed.last === last + 1 && !isGenitivePlace(words, last) ? null : ofName(listed.last);
};

const readNamesake: PieceReader = ({ words, head }, { last }) =>
  isNamedAfter(words, head, last) ? ofName(last + 1) : undefined;

/** «финансов», «Московской области»; «правительство Медведева», «клуб Абрамовича»: the owner is no part of the name. */
const readField: PieceReader = (scope, before) => {
  const { words, head, kind, isCapitalName } = scope;
  const { last } = before;
  const isCapitalFirst = words.tokens[last]?.letterCase !== 'lower';
  const { isKnown, surname, ordinary } = words.senses(last);
  if (isCapitalFirst && (!isKnown || (surname.length > 0 && ordinary < 0.5))) return null;
  const end = endOfField(scope, last, GENITIVE);
  // «Госдума шестого созыва»
  if (end < 0 || words.tokens[end - 1]?.norm === 'созыва') return null;
  const isCapital = isCapitalFirst || hasCapital(words, last, end);
  if (isCapital) return { bits: before.bits | GENITIVE, ...ofName(end) };
  const mayTell = before.isGoverned || mayTellField(words, head, last) || (kind === 'common' && isCapitalName);
  if (before.isClosed || !mayTell) return null;
  const isAllowed = before.isOwn || isCapitalName || allowsLowerField(words, head);
  if (kind === 'common' && (!isAllowed || isSubject(words, last, end))) return null;
  return { last: end, isField: true, isOwn: true, bits: before.bits | GENITIVE };
};

const READERS: readonly PieceReader[] = [
  readEponym,
  endAtPerson,
  readPlaceOf,
  ...prepositionalPieces,
  readJoined,
  endAtSign,
  readAbbreviation,
  readListed,
  readNamesake,
  readField,
];

function isGenitivePlace(words: DocumentWords, at: number): boolean {
  const bits = casesAs(words, at, 'noun');
  return bits === 0 || bits === ANY_CASE || (bits & GENITIVE) !== 0;
}
