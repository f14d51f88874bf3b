import { noted } from '../../../lexemes/noted.js';
import { textAt } from '../../../model/tokenized-text.js';
import type { OrganisationValue } from '../../../model/values.js';
import { isAdjective, isNoun } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import { abbreviationAt, isCompound, isMadeOfParts } from './abbreviations.js';
import type { Claims } from './claims.js';
import type { DocumentWords } from './document-words.js';
import { endOfEponym } from './eponyms.js';
import type { PlaceReader } from './found-place.js';
import type { HeldMentions } from './held-mentions.js';
import { endOfLatinName, endOfSite } from './latin-names.js';
import { endWithPlace, textBehind } from './name-with-place.js';
import { isGeographicAdjective } from './official-adjectives.js';
import type { OrganisationLists } from './organisation-lists.js';
import type { ShortNames } from './short-names.js';

/** What is known of a name: the rest of its value is empty. */
export type NamedValue = Partial<OrganisationValue> & { readonly name: string };

/** The name of an organisation as tokens `first` (inclusive) to `last` (exclusive), and the rule that found it. */
interface WordName {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  readonly value: NamedValue;
  readonly certainty?: number;
}

/** A document and what has been found in it so far. */
interface Scope {
  readonly words: DocumentWords;
  readonly lists: OrganisationLists;
  readonly readPlace: PlaceReader;
  readonly claims: Claims;
  readonly closed: Claims;
  readonly own: HeldMentions;
  readonly short: ShortNames;
}

/** Whether such a name may begin at a token: most words of a text are in lower case and no compound. */
export function mayBeginWordName({ tokens }: DocumentWords, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isUnusual(token) || tokens[at + 1]?.text === '.');
}

const isUnusual = noted(
  (word) => word.kind === 'word' && (word.letterCase !== 'lower' || word.script !== 'cyrillic' || isMadeOfParts(word)),
);

/** The name that a word tells by how it is written: a site, Latin letters, an abbreviation, a compound; null for other words. */
export function readWordName(scope: Scope, at: number): WordName | null {
  const { words, claims, closed, readPlace, short } = scope;
  const token = words.tokens[at];
  if (token?.kind !== 'word' || !claims.isFree(at, at + 1) || !closed.isFree(at, at + 1)) return null;
  const site = endOfSite(words, at);
  if (site > at) return { rule: 'site', first: at, last: site, value: { name: textOf(words, at, site) } };
  if (token.script === 'latin') return readLatinName(scope, at);
  const abbreviation = abbreviationAt(words, scope.lists, at);
  if (short.others.has(token.text)) return null;
  if (abbreviation) return readPlace(words, at) ? null : readAbbreviation(scope, at, abbreviation);
  if (!isCompound(words, at) && !(words.isCapital(at) && isDictionaryName(words, at))) return null;
  const last = endWithPlace(words, readPlace, at + 1);
  const name = nominativeWord(words, at) + textBehind(words, at + 1, last);
  return { rule: 'compound', first: at, last, value: { name } };
}

function isDictionaryName(words: DocumentWords, at: number): boolean {
  const { isOrganisation, ordinary } = words.senses(at);
  return isOrganisation && ordinary < 0.3;
}

function readAbbreviation(scope: Scope, at: number, abbreviation: string): WordName {
  const { words, lists, readPlace, claims, short } = scope;
  const known = short.organisations.get(abbreviation);
  if (known) return { rule: 'abbreviation', first: at, last: at + 1, value: known.mention.value };
  let own = at + 1;
  // «ГУ МВД», «НИИ РАН»
  while (words.isJoined(own) && abbreviationAt(words, lists, own) && !readPlace(words, own)) own++;
  const last = endOfEponym(words, endWithPlace(words, readPlace, own));
  const first = isAdjectiveOfPlace(words, at - 1) && words.isJoined(at) && claims.isFree(at - 1, at) ? at - 1 : at;
  const owner = first < at ? `${nominativeAdjective(words, first)} ` : '';
  return { rule: 'abbreviation', first, last, value: { name: owner + abbreviation + textBehind(words, at + 1, last) } };
}

function readLatinName(scope: Scope, at: number): WordName | null {
  const { words, lists, claims, closed } = scope;
  // the middle of a name that was none from its beginning
  if (words.tokens[at - 1]?.script === 'latin' && words.isJoined(at)) return null;
  const last = endOfLatinName(words, lists, at);
  if (last === at || !closed.isFree(at, last) || !claims.isFree(at, last)) return null;
  if (isDatedWork(words, last) || isArtefactBefore(words, lists, at) || isGloss(scope, at, last)) return null;
  return { rule: 'latin', first: at, last, value: { name: textOf(words, at, last) }, certainty: 0.5 };
}

/** «Прислуга (The Help)»: the foreign spelling of what is no organisation. */
function isGloss({ words, own }: Scope, first: number, last: number): boolean {
  if (words.tokens[first - 1]?.text !== '(' || words.tokens[last]?.text !== ')') return false;
  const owner = '»"”'.includes(words.tokens[first - 2]?.text ?? ' ') ? first - 3 : first - 2;
  const isAbbreviation = last === first + 1 && words.tokens[first]?.letterCase === 'upper';
  return own.isFree(owner, owner + 1) && !isAbbreviation;
}

/** «The Fat of the Land (1997)» */
function isDatedWork(words: DocumentWords, at: number): boolean {
  return words.tokens[at]?.text === '(' && /^(?:19|20)\d\d$/.test(textAt(words.tokens, at + 1));
}

/** «японского МИДа» */
function isAdjectiveOfPlace(words: DocumentWords, at: number): boolean {
  return words.tokens[at]?.letterCase === 'lower' && isGeographicAdjective(words, at);
}

/** «московском» → московский, «британской» → британская: an abbreviation does not tell its gender, the form of the adjective does. */
function nominativeAdjective(words: DocumentWords, at: number): string {
  const text = textAt(words.tokens, at);
  const parses = words
    .senses(at)
    .parses.filter((one) => isAdjective(one) && one.tag.number === 'sing' && one.tag.gender);
  const parse = parses.find(({ tag }) => tag.gender === 'masc') ?? parses[0];
  const form = parse?.tag.gender && words.dictionary.inflect(parse, ['sing', 'nomn', parse.tag.gender]);
  return form ? spellLike(text, form) : text;
}

function isArtefactBefore(words: DocumentWords, lists: OrganisationLists, at: number): boolean {
  return words.senses(at - 1).parses.some((parse) => lists.artefacts.has(words.dictionary.lemma(parse)));
}

function textOf(words: DocumentWords, first: number, last: number): string {
  return words.text.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
}

function nominativeWord(words: DocumentWords, at: number): string {
  const text = textAt(words.tokens, at);
  const parse = words.senses(at).parses.find(isNoun);
  const form = parse && words.dictionary.inflect(parse, [parse.tag.number ?? 'sing', 'nomn']);
  return form ? spellLike(text, form) : text;
}
