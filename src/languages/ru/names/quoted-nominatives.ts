import { normAt, textAt } from '../../../model/tokenized-text.js';
import { isNoun, type Parse } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import { ANY_CASE, CASE_BITS } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { casesAs, nominativePhrase } from './noun-phrases.js';
import type { Quotation } from './quotations.js';

/**
 * The nominative of a name in quotes without a type word before it, which is declined: «специалисты «Белгоспроекта»» →
 * Белгоспроект.
 *
 * @param raw the name as it is written
 */
export function nominativeOfQuote(words: DocumentWords, { first, last }: Quotation, raw: string): string {
  if (words.tokens[first]?.script !== 'cyrillic') return raw;
  if (last - first === 1) return nominativeOfWord(words, first, raw);
  const isPhrase = casesAs(words, first, 'adjective') !== 0 && casesAs(words, last - 1, 'noun') !== 0;
  if (isPhrase) return nominativePhrase(words, first, last - 1, last);
  // «Союза писателей», «России 24», but «Новости недели»
  const isPlural = !words.senses(first).isPlace && words.senses(first).parses.some(isNominativePlural);
  if (isDeclined(words, first) && !isPlural) return nominativePhrase(words, first, first, last, ANY_CASE, isOblique);
  // «прибыль «Газпром нефти»»
  const isOfFirm =
    last - first === 2 && !words.isCapital(first + 1) && isNameOfFirm(words, first) && isDeclined(words, first + 1);
  if (!isOfFirm || !isNounBefore(words, first)) return raw;
  const noun = nominativePhrase(words, first + 1, first + 1, last, ANY_CASE, isOblique);
  return `${textAt(words.tokens, first)} ${noun}`;
}

/** Behind its type a name stands in the nominative, but for some: «банк «Объединенной корпорации»». */
export function nominativeOfPhrase(words: DocumentWords, quotation: Quotation, raw: string): string {
  const adjective = casesAs(words, quotation.first, 'adjective');
  const isOblique = adjective !== 0 && !(adjective & CASE_BITS.nomn) && quotation.last - quotation.first > 1;
  return isOblique ? nominativeOfQuote(words, quotation, raw) : raw;
}

function nominativeOfWord(words: DocumentWords, at: number, raw: string): string {
  const senses = words.senses(at);
  const { parses } = senses;
  if (parses.some((parse) => parse.isKnown && parse.tag.case === 'nomn' && !isOwnerInSingular(words, at, parse)))
    return raw;
  // «ВкусВилл» is no plural in the genitive, but «Нафтогазом» is declined
  if (!senses.isKnown && /[^аеёиоуыэюяьймх]$/.test(normAt(words.tokens, at))) return raw;
  // «аналитик «Норвинда»»
  const isOwner = !senses.isKnown && isNounBefore(words, at);
  if (isOwner && /[бвгджзклмнпрстфхцчшщ]а$/.test(raw)) return raw.slice(0, -1);
  const parse = parses.find(isNoun);
  const form = parse && words.dictionary.inflect(parse, [parse.tag.number ?? 'sing', 'nomn']);
  return form ? spellLike(raw, form) : raw;
}

/** «рейс «Победы»»: behind a noun a plural in the nominative is the genitive of one; «пишут «Ведомости»» is none. */
function isOwnerInSingular(words: DocumentWords, first: number, plural: Parse): boolean {
  if (plural.tag.number !== 'plur' || !isNounBefore(words, first)) return false;
  return words.senses(first).parses.some(({ tag, isKnown }) => isKnown && tag.case === 'gent' && tag.number === 'sing');
}

/** A noun stands before the quote that opens before this token. */
const isNounBefore = (words: DocumentWords, first: number) =>
  words.senses(first - 2).parses[0]?.tag.partOfSpeech === 'NOUN';

/** A known noun in the singular that is no nominative of it: «России» may be the plural, «нефти» too. */
function isDeclined(words: DocumentWords, at: number): boolean {
  const { parses } = words.senses(at);
  if (parses.some(({ tag }) => tag.case === 'nomn' && tag.number === 'sing')) return false;
  return parses.some((parse) => parse.isKnown && isOblique(parse));
}

const isNominativePlural = ({ tag }: Parse) => tag.case === 'nomn' && tag.number === 'plur';

const isOblique = ({ tag }: Parse) =>
  tag.partOfSpeech === 'NOUN' && tag.number === 'sing' && tag.case !== 'nomn' && tag.case !== 'accs';

const isNameOfFirm = (words: DocumentWords, at: number) => !words.senses(at).isKnown || words.senses(at).isOrganisation;
