import type { OrganisationMention } from '../../model/mention.js';
import { normAt } from '../../model/tokenized-text.js';
import { abbreviationAt } from './names/abbreviations.js';
import { type Claims, openClaims } from './names/claims.js';
import { clubAt } from './names/club-names.js';
import type { DocumentWords } from './names/document-words.js';
import { type Held, openHeldMentions } from './names/held-mentions.js';
import { endWithPlace, textBehind } from './names/name-with-place.js';
import { nominativePhrase } from './names/noun-phrases.js';
import { headPhraseAt } from './names/organisation-heads.js';
import type { OrganisationLists } from './names/organisation-lists.js';
import { findQuotations, type Quotation } from './names/quotations.js';
import { type QuoteReading, readQuotation } from './names/quoted-names.js';
import { readShortNames } from './names/short-names.js';
import { type NamedValue, readWordName } from './names/word-names.js';
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
  const scope = { words, lists, readPlace, people };

  function add(rule: string, first: number, last: number, value: NamedValue, certainty = 0.8) {
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
      add('listed', at, end, { name: listed.name + textBehind(words, listed.last, end) }, 0.9);
      at = end - 1;
    }
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
    const all = { ...scope, claims, closed, own, short };
    for (let at = 0; at < words.tokens.length; at++) {
      const found = readWordName(all, at);
      if (found) add(found.rule, found.first, found.last, found.value, found.certainty);
    }
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
    const phrase = headPhraseAt(scope, at);
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

function lemmaOf(words: DocumentWords, at: number): string {
  const [parse] = words.senses(at).parses;
  return parse ? words.dictionary.lemma(parse).replaceAll('ё', 'е') : normAt(words.tokens, at);
}
