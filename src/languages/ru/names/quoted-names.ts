import { normAt, textAt } from '../../../model/tokenized-text.js';
import { speechVerbs } from '../lists/speech-verbs.js';
import { isCompound } from './abbreviations.js';
import type { DocumentWords } from './document-words.js';
import { endOfSite } from './latin-names.js';
import { isGeographicAdjective } from './official-adjectives.js';
import type { OrganisationLists } from './organisation-lists.js';
import type { Quotation } from './quotations.js';
import { nominativeOfPhrase, nominativeOfQuote } from './quoted-nominatives.js';
import { type LeftContext, readLeft, sourceVerbs } from './words-before-quotes.js';

/** What a quotation is taken for. */
export interface QuoteReading {
  readonly isOrganisation: boolean;
  /** A word for a work, a ship, a prize stands before it. */
  readonly isArtefact: boolean;
  /** The words before it say that it is an organisation. */
  readonly isTyped: boolean;
  readonly name: string;
  readonly form: string | null;
}

const LONGEST_NAME = 7;
const SAYING = speechVerbs();
/** Score from which a quotation without a type word counts; by names.mjs on factRuEval, NEREL and RURED. */
const ENOUGH = 1;

export function readQuotation(
  words: DocumentWords,
  lists: OrganisationLists,
  quotation: Quotation,
  before: ReadonlyMap<Quotation, QuoteReading>,
  closing: ReadonlyMap<number, Quotation>,
): QuoteReading | null {
  const { first, last, open } = quotation;
  if (!looksLikeName(words, quotation)) return null;
  const raw = words.text.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
  const knownName = lists.listed(words, first);
  const told = readLeft(words, lists, open);
  // «матч «Зенит» — «Химки»» is none of that name
  const left: LeftContext =
    told.kind === 'artefact' && isOfPair(words, quotation) ? { kind: 'member', form: null } : told;
  const sibling = siblingBefore(words, quotation, closing);
  const listed = sibling ? before.get(sibling) : undefined;
  if (left.kind === 'type' || (listed?.isTyped && left.kind === 'none'))
    return {
      isOrganisation: true,
      isArtefact: false,
      isTyped: true,
      name: knownName && knownName.last === last ? knownName.name : nominativeOfPhrase(words, quotation, raw),
      form: left.form ?? listed?.form ?? null,
    };
  const isArtefact =
    left.kind === 'artefact' ||
    lists.notQuoted(words, first)?.last === last ||
    (listed?.isArtefact === true && left.kind === 'none');
  if (isArtefact) return { isOrganisation: false, isArtefact, isTyped: false, name: raw, form: null };
  const score = scoreBare(words, lists, quotation, left) + (listed?.isOrganisation ? 1 : 0);
  return {
    isOrganisation: score >= ENOUGH,
    isArtefact,
    isTyped: false,
    name: nominativeOfQuote(words, quotation, raw),
    form: null,
  };
}

function looksLikeName(words: DocumentWords, { first, last }: Quotation): boolean {
  const token = words.tokens[first];
  if (!token || last - first > LONGEST_NAME) return false;
  if (token.kind === 'word' ? token.letterCase === 'lower' : token.kind !== 'number') return false;
  for (let at = first; at < last; at++) {
    const text = textAt(words.tokens, at);
    if (/-\d+$/.test(text) || '!?;:…'.includes(text) || text === '...' || (text === ',' && last - first > 4))
      return false;
    const [parse] = words.senses(at).parses;
    const isVerb = parse?.tag.partOfSpeech === 'VERB' && words.tokens[at]?.letterCase === 'lower';
    if (isVerb) return false;
  }
  return true;
}

/** «Зенит» — «Химки», or with a hyphen. */
function isOfPair(words: DocumentWords, { open, close }: Quotation): boolean {
  const isBeforeDash = DASHES.has(words.tokens[close + 1]?.text ?? '');
  return isBeforeDash && words.tokens[close + 2]?.text === words.tokens[open]?.text;
}

const DASHES = new Set(['-', '–', '—']);

/** The quotation that ends before a comma or «и» in front of this one. */
function siblingBefore(
  words: DocumentWords,
  quotation: Quotation,
  closing: ReadonlyMap<number, Quotation>,
): Quotation | undefined {
  const link = words.tokens[quotation.open - 1]?.text;
  if (link !== ',' && link !== 'и') return undefined;
  return closing.get(quotation.open - 2);
}

function scoreBare(
  words: DocumentWords,
  lists: OrganisationLists,
  { first, last, open, close }: Quotation,
  left: LeftContext,
): number {
  let score = 0;
  if (left.kind === 'member') score += 1.5;
  if (left.kind === 'source') score += 2;
  if (lists.listed(words, first)?.last === last) score += 2;
  else if (lists.quoted(words, first)?.last === last) score += 0.8;
  // «Русал Урал»
  else if (lists.listed(words, first) && !hasLower(words, first, last)) score += 1;
  if (endOfSite(words, first) === last) score += 2;
  const senses = words.senses(first);
  const token = words.tokens[first];
  if (last - first === 1) {
    if (token?.script === 'latin') score += 0.7;
    else if (!senses.isKnown || isCompound(words, first)) score += 1;
    else if (senses.isOrganisation) score += 1.5;
    else score += 0.2;
    if (token?.letterCase === 'upper') score += 0.5;
  } else {
    // «МЛМ Невский Лифт»
    if (token?.letterCase === 'upper' && token.script === 'cyrillic') score += 1;
    // «Торонто Мейпл Лифс»
    if (senses.isPlace && !hasLower(words, first, last)) score += 0.8;
    const isOfficial = holdsHead(words, lists, first, last);
    if (isOfficial) score += 1.2;
    else for (let at = first + 1; at < last; at++) if (words.tokens[at]?.letterCase === 'lower') score -= 0.5;
  }
  const after = words.tokens[close + 1];
  if (after?.kind === 'word' && words.isJoined(close + 1) && isActing(words, close + 1)) score += 1;
  const before = words.tokens[open - 1];
  // «лондонский «Арсенал»», «возглавил «Ромашку»»
  if (isGeographicAdjective(words, open - 1)) score += 1;
  if (leads(words, open - 1)) score += 1.5;
  if (isEndOfRoute(words, open, close)) score -= 2;
  if (before?.norm === 'в' || before?.norm === 'с' || before?.norm === 'у' || before?.norm === 'к') score += 0.4;
  return score;
}

function hasLower(words: DocumentWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!words.isCapital(at)) return true;
  return false;
}

/** «от «Саларьево» до «Потапово»»: stations */
function isEndOfRoute(words: DocumentWords, open: number, close: number): boolean {
  const before = normAt(words.tokens, open - 1);
  if (before === 'от') return normAt(words.tokens, close + 1) === 'до';
  return before === 'до' && '»"”“'.includes(textAt(words.tokens, open - 2));
}

const LEADING = new Set(
  'возглавить возглавлять основать создать учредить купить приобрести продать обыграть победить'.split(' '),
);
const leads = (words: DocumentWords, at: number) =>
  words.senses(at).parses.some((parse) => LEADING.has(words.dictionary.lemma(parse)));

/** «Михайловский ГОК», «Киностудия КИТ»: a kind of organisation stands in the quotes. */
function holdsHead(words: DocumentWords, lists: OrganisationLists, first: number, last: number): boolean {
  for (let at = first; at < last && last - first > 1; at++) {
    if (lists.headKindOf(words.tokens[at]) || (at > first && words.tokens[at]?.letterCase === 'upper')) return true;
  }
  return false;
}

/** «… заявили», «… построит»: a verb that firms and papers are the subject of. */
function isActing(words: DocumentWords, at: number): boolean {
  return words.senses(at).parses.some((parse) => {
    if (parse.tag.partOfSpeech !== 'VERB') return false;
    const lemma = words.dictionary.lemma(parse);
    return SAYING.has(lemma) || sourceVerbs.has(lemma) || parse.tag.grammemes.has('futr');
  });
}
