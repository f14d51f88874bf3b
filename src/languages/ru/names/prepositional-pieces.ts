import { normAt } from '../../../model/tokenized-text.js';
import { CASE_BITS, GENITIVE } from './cases.js';
import type { PieceReader } from './complement-piece.js';
import { endOfPhrase } from './noun-phrases.js';
import { hasCapital } from './official-adjectives.js';
import { endOfField, INNER_HEADS, isNoField } from './organisation-fields.js';
import { isEmbassy, takesField } from './organisation-head-classes.js';

const FIELD_PREPOSITIONS: Readonly<Record<string, number>> = {
  по: CASE_BITS.datv,
  при: CASE_BITS.loct,
  против: GENITIVE,
  за: CASE_BITS.ablt | CASE_BITS.accs,
};

/** «по делам молодежи», «при президенте», «по Вологодской области» */
const readGoverned: PieceReader = (scope, { last }) => {
  const { words, head, isCapitalName, readPlace } = scope;
  const preposition = normAt(words.tokens, last);
  const governed = FIELD_PREPOSITIONS[preposition];
  if (!governed || !takesField(words, head, preposition, isCapitalName)) return undefined;
  const where = readPlace(words, last + 1);
  const end = where && preposition === 'по' ? where.last : endOfField(scope, last + 1, governed, preposition === 'при');
  if (end < 0) return null;
  return {
    last: end,
    hasCapital: where !== null || hasCapital(words, last + 1, end),
    isGoverned: where === null,
    isField: true,
    isOwn: true,
    isClosed: where !== null,
    bits: governed,
    isFinal: where !== null,
  };
};

/** «Движение в защиту леса», behind the preposition. */
const CAUSES = /^(?:защиту|поддержку)$/;

const readCause: PieceReader = (scope, { last }) => {
  const { words, head, readPlace } = scope;
  const isCause = normAt(words.tokens, last) === 'в' && CAUSES.test(normAt(words.tokens, last + 1));
  if (!isCause || !takesField(words, head, 'за', false)) return undefined;
  const end = readPlace(words, last + 2)?.last ?? endOfField(scope, last + 2, GENITIVE);
  return end < 0 ? null : { last: end, hasCapital: hasCapital(words, last + 2, end), isOwn: true };
};

/** «по борьбе со СПИДом», «борьбы с онкологическими заболеваниями» */
const readEnemy: PieceReader = (scope, { last }) => {
  const { words } = scope;
  const norm = normAt(words.tokens, last);
  if ((norm !== 'с' && norm !== 'со') || !normAt(words.tokens, last - 1).startsWith('борьб')) return undefined;
  const letterCase = words.tokens[last + 1]?.letterCase;
  const isAbbreviation = letterCase === 'mixed' || letterCase === 'upper';
  const end = isAbbreviation ? last + 2 : endOfField(scope, last + 1, CASE_BITS.ablt);
  if (end <= last) return undefined;
  return { last: end, hasCapital: hasCapital(words, last + 1, end), isField: true, bits: CASE_BITS.ablt };
};

/** «по надзору в сфере связи» */
const readInner: PieceReader = ({ words, readPlace }, { last }) => {
  if (normAt(words.tokens, last) !== 'в' || !INNER_HEADS.test(normAt(words.tokens, last - 1))) return undefined;
  const end = readPlace(words, last + 1)?.last ?? endOfPhrase(words, last + 1, CASE_BITS.loct);
  return end < 0 || isNoField(words, end - 1) ? null : { last: end };
};

const STAGES = /^(?:театр|цирк)/;

/** «Театр на Таганке», «цирк на Цветном бульваре» */
const readStreet: PieceReader = ({ words, head }, { last }) => {
  const isOnStreet = normAt(words.tokens, last) === 'на' && words.isCapital(last + 1);
  if (!isOnStreet || !STAGES.test(normAt(words.tokens, head))) return undefined;
  const end = endOfPhrase(words, last + 1, CASE_BITS.loct);
  return { last: end > 0 ? end : last + 2, hasCapital: true, isOwn: true, isFinal: true };
};

/** «посольство в Киеве» */
const readSeat: PieceReader = ({ words, head, readPlace }, { last }) => {
  if (normAt(words.tokens, last) !== 'в' || !isEmbassy(words, head)) return undefined;
  const where = readPlace(words, last + 1);
  return where ? { last: where.last, isFinal: true } : null;
};

/** Pieces that begin with a preposition. */
export const prepositionalPieces: readonly PieceReader[] = [
  readGoverned,
  readCause,
  readEnemy,
  readInner,
  readStreet,
  readSeat,
];
