import type { OrganisationMention } from '../../model/mention.js';
import { normAt, textAt } from '../../model/tokenized-text.js';
import type { OrganisationValue } from '../../model/values.js';
import { spellLike } from './name-forms.js';
import { abbreviationAt, isCompound } from './names/abbreviations.js';
import { ANY_CASE, GENITIVE } from './names/cases.js';
import { type Claims, openClaims } from './names/claims.js';
import { clubAt } from './names/club-names.js';
import type { DocumentWords } from './names/document-words.js';
import { type Held, openHeldMentions } from './names/held-mentions.js';
import { endOfLatinName, endOfSite } from './names/latin-names.js';
import { casesAs, isNoun, nominativePhrase } from './names/noun-phrases.js';
import { isGeographicAdjective } from './names/official-adjectives.js';
import { endOfEponym } from './names/organisation-complements.js';
import { headPhraseAt } from './names/organisation-heads.js';
import type { OrganisationLists } from './names/organisation-lists.js';
import { findQuotations, type Quotation } from './names/quotations.js';
import { type QuoteReading, readQuotation } from './names/quoted-names.js';
import { readShortNames, type ShortNames } from './names/short-names.js';
import type { PlaceReader } from './places.js';

export interface OrganisationFinder {
  /** Names known to everybody, which no other rule may take apart. */
  readonly findListed: () => void;
  readonly findOthers: () => void;
  readonly found: () => readonly OrganisationMention[];
  /** The words of names in which a place is no place: «Голос Америки». */
  readonly closed: Claims;
}

/** Finds the organisations of one document; what is found is claimed. */
export function openOrganisations(
  words: DocumentWords,
  claims: Claims,
  people: Claims,
  lists: OrganisationLists,
  readPlace: PlaceReader,
): OrganisationFinder {
  const own = openHeldMentions();
  const closed = openClaims(words.tokens.length);
  const artefacts = new Set<string>();
  const typed = new Map<string, string>();

  function add(
    rule: string,
    first: number,
    last: number,
    value: Partial<OrganisationValue> & { readonly name: string },
    certainty = 0.8,
  ) {
    const start = words.tokens[first]?.start;
    const end = words.tokens[last - 1]?.end;
    if (start === undefined || end === undefined || !own.isFree(first, last)) return;
    claims.claim(first, last);
    const whole = { form: null, aliases: [], ...value };
    const id = `ru.organisations.${rule}`;
    own.hold({ first, last, mention: { kind: 'organisations', rule: id, start, end, certainty, value: whole } });
  }

  function findListed(): void {
    for (let at = 0; at < words.tokens.length; at++) {
      const token = words.tokens[at];
      if (token?.kind !== 'word' || token.letterCase === 'lower' || token.script !== 'cyrillic') continue;
      const listed = lists.listed(words, at);
      if (!listed || !claims.isFree(at, listed.last)) continue;
      const isShort =
        listed.last - at > 1 && abbreviationAt(words, lists, listed.last) !== null && words.isJoined(listed.last);
      // «Совет Безопасности ООН»
      const end = endWithPlace(words, readPlace, isShort ? listed.last + 1 : listed.last);
      closed.claim(at, listed.last);
      add('listed', at, end, { name: listed.name + textBehind(listed.last, end) }, 0.9);
      at = end - 1;
    }
  }

  function textBehind(from: number, to: number): string {
    const start = words.tokens[from - 1]?.end ?? 0;
    return to > from ? words.text.text.slice(start, words.tokens[to - 1]?.end) : '';
  }

  function findOthers(): void {
    const quotations = findQuotations(words);
    const closing = new Map(quotations.map((quotation) => [quotation.close, quotation]));
    const readings = new Map<Quotation, QuoteReading>();
    for (const quotation of quotations) {
      const reading = readQuotation(words, lists, quotation, readings, closing);
      if (!reading) continue;
      readings.set(quotation, reading);
      if (reading.isTyped) typed.set(key(quotation.first, quotation.last), reading.name);
      if (reading.isArtefact) artefacts.add(key(quotation.first, quotation.last));
    }
    for (const quotation of quotations) {
      const reading = readings.get(quotation);
      const known = typed.get(key(quotation.first, quotation.last));
      if (!reading) continue;
      closed.claim(quotation.first, quotation.last);
      if (reading.isTyped && words.tokens[quotation.open - 1]?.letterCase === 'upper')
        claims.claim(quotation.open - 1, quotation.open);
      if (known === undefined && artefacts.has(key(quotation.first, quotation.last))) continue;
      if (!reading.isOrganisation && (known === undefined || reading.isArtefact)) continue;
      dropInside(quotation);
      add(reading.isTyped ? 'typed-quote' : 'quote', quotation.first, quotation.last, {
        name: known ?? reading.name,
        form: reading.form,
      });
    }
    // «Брестский завод «Бугмаш»»: the type of a quoted name is no name of its own
    const named = new Set([...readings].filter(([, { isTyped }]) => isTyped).map(([{ open }]) => open));
    for (let at = 0; at < words.tokens.length; at++) findHead(at, named);
    const short = readShortNames(words, own);
    for (const [abbreviation, held] of short.organisations) addAlias(held, abbreviation);
    for (let at = 0; at < words.tokens.length; at++) findClub(at);
    for (let at = 0; at < words.tokens.length; at++) findWord(at, short);
    for (let at = 0; at < words.tokens.length; at++) findRepeated(at);
  }

  /** A listed name that fills a quotation is found again with its type word. */
  function dropInside(quotation: Quotation): void {
    const inside = own.over(quotation.first, quotation.last);
    if (inside.every(({ first, last }) => quotation.first <= first && last <= quotation.last)) inside.forEach(own.drop);
  }

  function key(first: number, last: number): string {
    let text = '';
    for (let at = first; at < last; at++) text += ` ${lemmaOf(words, at)}`;
    return text;
  }

  /** An official name may hold others, which then are none of their own: «комитет Совета Федерации по обороне». */
  function findHead(at: number, named: ReadonlySet<number>): void {
    const phrase = headPhraseAt({ words, lists, readPlace, people }, at);
    if (!phrase) return;
    const { first, head, last, isNamed } = phrase;
    if (named.has(last) && last === head + 1) return;
    const inside = own.over(first, last);
    const isWider = (held: Held) => first <= held.first && held.last <= last && last - first > held.last - held.first;
    if (inside.some((held) => !isWider(held)) || (inside.length > 0 && !isNamed)) return;
    inside.forEach(own.drop);
    add(isNamed ? 'head' : 'bare-head', first, last, { name: nominativePhrase(words, first, head, last) }, 0.96);
  }

  /** «Комитет защиты журналистов (КЗЖ)» */
  function addAlias(held: Held, alias: string): void {
    const { value } = held.mention;
    own.drop(held);
    own.hold({ ...held, mention: { ...held.mention, value: { ...value, aliases: [...value.aliases, alias] } } });
  }

  function findClub(at: number): void {
    const club = clubAt(words, lists, at);
    if (!club || !claims.isFree(at, club.last)) return;
    closed.claim(at, club.last);
    add('club', at, club.last, { name: club.name });
  }

  function findWord(at: number, short: ShortNames): void {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || !claims.isFree(at, at + 1) || !closed.isFree(at, at + 1)) return;
    const site = endOfSite(words, at);
    if (site > at) {
      add('site', at, site, { name: words.text.text.slice(token.start, words.tokens[site - 1]?.end) });
      return;
    }
    if (token.script === 'latin') {
      findLatin(at);
      return;
    }
    if (short.others.has(token.text) || findAbbreviation(at, short)) return;
    const isDictionaryName = words.senses(at).isOrganisation && words.isCapital(at) && words.senses(at).ordinary < 0.3;
    if (!isCompound(words, at) && !isDictionaryName) return;
    const end = endWithPlace(words, readPlace, at + 1);
    add('compound', at, end, { name: nominativeWord(words, at) + textBehind(at + 1, end) });
  }

  function findAbbreviation(at: number, short: ShortNames): boolean {
    const abbreviation = abbreviationAt(words, lists, at);
    if (!abbreviation || readPlace(words, at)) return abbreviation !== null;
    let last = at + 1;
    // «ГУ МВД», «НИИ РАН»
    while (words.isJoined(last) && abbreviationAt(words, lists, last) && !readPlace(words, last)) last++;
    const known = short.organisations.get(abbreviation);
    if (known) {
      add('abbreviation', at, at + 1, { ...known.mention.value });
      return true;
    }
    const end = endOfEponym(words, endWithPlace(words, readPlace, last));
    const first = isAdjectiveOfPlace(words, at - 1) && words.isJoined(at) && claims.isFree(at - 1, at) ? at - 1 : at;
    const owner = first < at ? `${words.tokens[first]?.text} ` : '';
    add('abbreviation', first, end, { name: owner + abbreviation + textBehind(at + 1, end) });
    return true;
  }

  function findLatin(at: number): void {
    // the middle of a name that was none from its beginning
    if (words.tokens[at - 1]?.script === 'latin' && words.isJoined(at)) return;
    const last = endOfLatinName(words, lists, at);
    if (
      last === at ||
      !closed.isFree(at, last) ||
      isDatedWork(words, last) ||
      !claims.isFree(at, last) ||
      isArtefactBefore(words, lists, at)
    )
      return;
    if (isGloss(at, last)) return;
    const name = words.text.text.slice(words.tokens[at]?.start, words.tokens[last - 1]?.end);
    add('latin', at, last, { name }, 0.5);
  }

  /** «Прислуга (The Help)»: the foreign spelling of what is no organisation. */
  function isGloss(first: number, last: number): boolean {
    if (words.tokens[first - 1]?.text !== '(' || words.tokens[last]?.text !== ')') return false;
    const owner = '»"”'.includes(words.tokens[first - 2]?.text ?? ' ') ? first - 3 : first - 2;
    const isAbbreviation = last === first + 1 && words.tokens[first]?.letterCase === 'upper';
    return own.isFree(owner, owner + 1) && !isAbbreviation;
  }

  function findRepeated(at: number): void {
    if (typed.size === 0 || !words.isCapital(at) || !claims.isFree(at, at + 1)) return;
    const name = typed.get(key(at, at + 1));
    const { ordinary, isPlace, given, surname } = words.senses(at);
    if (!name || isPlace || given.length > 0 || surname.length > 0) return;
    if (ordinary > 0.3 && words.isOpening(at)) return;
    add('repeated', at, at + 1, { name });
  }

  return { findListed, findOthers, found: own.all, closed };
}

/** «The Fat of the Land (1997)» */
function isDatedWork(words: DocumentWords, at: number): boolean {
  return words.tokens[at]?.text === '(' && /^(?:19|20)\d\d$/.test(textAt(words.tokens, at + 1));
}

/** «японского МИДа» */
function isAdjectiveOfPlace(words: DocumentWords, at: number): boolean {
  return words.tokens[at]?.letterCase === 'lower' && isGeographicAdjective(words, at);
}

function isArtefactBefore(words: DocumentWords, lists: OrganisationLists, at: number): boolean {
  return words.senses(at - 1).parses.some((parse) => lists.artefacts.has(words.dictionary.lemma(parse)));
}

/** «МИД РФ», «МЧС России по Тверской области»: the end of the place that belongs to a short name, or `at`. */
function endWithPlace(words: DocumentWords, readPlace: PlaceReader, at: number): number {
  let end = at;
  // «глава РЖД Владимира Якунина»
  const isGivenName = words.senses(end).given.length > 0 && words.isJoined(end + 1) && words.isCapital(end + 1);
  if (words.isJoined(end) && !isGivenName) {
    const place = readPlace(words, end);
    if (place) {
      const bits = casesAs(words, place.last - 1, isNoun);
      if (bits === 0 || bits === ANY_CASE || bits & GENITIVE) end = place.last;
    }
  }
  if (words.tokens[end]?.norm !== 'по' || !words.isJoined(end + 1)) return end;
  return readPlace(words, end + 1)?.last ?? end;
}

function lemmaOf(words: DocumentWords, at: number): string {
  const [parse] = words.senses(at).parses;
  return parse ? words.dictionary.lemma(parse).replaceAll('ё', 'е') : normAt(words.tokens, at);
}

function nominativeWord(words: DocumentWords, at: number): string {
  const text = textAt(words.tokens, at);
  const parse = words.senses(at).parses.find(isNoun);
  const form = parse && words.dictionary.inflect(parse, [parse.tag.number ?? 'sing', 'nomn']);
  return form ? spellLike(text, form) : text;
}
