import type { OrganisationMention } from '../../model/mention.js';
import { normAt } from '../../model/tokenized-text.js';
import { abbreviationAt } from './names/abbreviations.js';
import { brandAt } from './names/brand-names.js';
import { Claims } from './names/claims.js';
import { clubAt } from './names/club-names.js';
import type { DocumentWords } from './names/document-words.js';
import { endOfEponym } from './names/eponyms.js';
import { type Held, HeldMentions } from './names/held-mentions.js';
import type { NameScope } from './names/name-scope.js';
import { endWithPlace, textBehind } from './names/name-with-place.js';
import { nominativePhrase } from './names/noun-phrases.js';
import { type HeadPhrase, headPhraseAt } from './names/organisation-heads.js';

import { findQuotations, type Quotation } from './names/quotations.js';
import { type QuoteReading, readQuotation } from './names/quoted-names.js';
import { readShortNames } from './names/short-names.js';
import { mayBeginWordName, type NamedValue, readWordName } from './names/word-names.js';

/** Finds the organisations of one document; what is found is claimed. */
export class OrganisationFinder {
  /** The words of names in which a place is no place: «Голос Америки». */
  readonly closed: Claims;
  private readonly own = new HeldMentions();
  /** Quotations by their lemmas: names with the type that was told, and works that are no organisation. */
  private readonly typed = new Map<string, string>();
  private readonly artefacts = new Set<string>();

  constructor(
    private readonly scope: NameScope,
    private readonly claims: Claims,
  ) {
    this.closed = new Claims(scope.words.tokens.length);
  }

  found(): readonly OrganisationMention[] {
    return this.own.all();
  }

  private add(rule: string, first: number, last: number, value: NamedValue, certainty = 0.8) {
    const { tokens } = this.scope.words;
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start === undefined || end === undefined || !this.own.isFree(first, last)) return;
    this.claims.claim(first, last);
    // «театр имени Пушкина» stands in no town of Pushkin
    for (let at = first; at < last; at++) this.closed.claim(at, endOfEponym(this.scope.words, at));
    const whole = { form: null, aliases: [], ...value };
    const id = `ru.organisations.${rule}`;
    this.own.hold({ first, last, mention: { kind: 'organisations', rule: id, start, end, certainty, value: whole } });
  }

  findListed(): void {
    const { words, lists, readPlace } = this.scope;
    let next = 0;
    for (const at of words.raised) {
      if (at < next || words.tokens[at]?.script !== 'cyrillic') continue;
      const listed = lists.listed(words, at);
      const brand = brandAt(words, at);
      if (brand && brand.last > (listed?.last ?? 0) && this.claims.isFree(at, brand.last)) {
        this.add('brand', at, brand.last, { name: brand.name });
        next = brand.last;
        continue;
      }
      if (!listed || !this.claims.isFree(at, listed.last)) continue;
      const isShort =
        listed.last - at > 1 && abbreviationAt(words, lists, listed.last) !== null && words.isJoined(listed.last);
      // «Совет Безопасности ООН»
      const end = endWithPlace(words, readPlace, isShort ? listed.last + 1 : listed.last);
      this.closed.claim(at, listed.last);
      this.add('listed', at, end, { name: listed.name + textBehind(words, listed.last, end) }, 0.9);
      next = end;
    }
  }

  findOthers(): void {
    const { claims, closed, own } = this;
    const { words, lists, readPlace } = this.scope;
    const named = this.findQuoted();
    for (let at = 0; at < words.tokens.length; at++)
      if (lists.headKindOf(words.tokens[at]) !== null) this.findHead(at, named);
    const short = readShortNames(words, this.own);
    for (const [abbreviation, held] of short.organisations) this.addAlias(held, abbreviation);
    for (const at of words.raised) this.findClub(at);
    const known = { words, lists, readPlace, claims, closed, own, short };
    for (let at = 0; at < words.tokens.length; at++) {
      if (!mayBeginWordName(words, at)) continue;
      const found = readWordName(known, at);
      if (found) this.add(found.rule, found.first, found.last, found.value, found.certainty);
    }
    if (this.typed.size > 0) for (const at of words.raised) this.findRepeated(at);
  }

  /** Finds the quoted names, and gives the tokens where those begin whose type was told. */
  private findQuoted(): ReadonlySet<number> {
    const { words, lists } = this.scope;
    const quotations = findQuotations(words);
    const closing = new Map(quotations.map((quotation) => [quotation.close, quotation]));
    const readings = new Map<Quotation, QuoteReading>();
    for (const quotation of quotations) {
      const reading = readQuotation(words, lists, quotation, readings, closing);
      if (!reading) continue;
      readings.set(quotation, reading);
      if (reading.isTyped) this.typed.set(this.key(quotation.first, quotation.last), reading.name);
      if (reading.isArtefact) this.artefacts.add(this.key(quotation.first, quotation.last));
    }
    for (const quotation of quotations) {
      const reading = readings.get(quotation);
      const known = this.typed.get(this.key(quotation.first, quotation.last));
      if (!reading) continue;
      this.closed.claim(quotation.first, quotation.last);
      if (reading.isTyped && words.tokens[quotation.open - 1]?.letterCase === 'upper')
        this.claims.claim(quotation.open - 1, quotation.open);
      if (known === undefined && this.artefacts.has(this.key(quotation.first, quotation.last))) continue;
      if (!reading.isOrganisation && (known === undefined || reading.isArtefact)) continue;
      this.dropInside(quotation);
      this.add(reading.isTyped ? 'typed-quote' : 'quote', quotation.first, quotation.last, {
        name: known ?? reading.name,
        form: reading.form,
      });
    }
    // «Брестский завод «Бугмаш»»: the type of a quoted name is no name of its own
    return new Set([...readings].filter(([, { isTyped }]) => isTyped).map(([{ open }]) => open));
  }

  /** A listed name that fills a quotation is found again with its type word. */
  private dropInside(quotation: Quotation): void {
    const inside = this.own.over(quotation.first, quotation.last);
    if (inside.every(({ first, last }) => quotation.first <= first && last <= quotation.last))
      for (const held of inside) this.own.drop(held);
  }

  private key(first: number, last: number): string {
    let text = '';
    for (let at = first; at < last; at++) text += ` ${lemmaOf(this.scope.words, at)}`;
    return text;
  }

  /** An official name may hold others, which then are none of their own: «комитет Совета Федерации по обороне». */
  private findHead(at: number, named: ReadonlySet<number>): void {
    const phrase = headPhraseAt(this.scope, at);
    if (!phrase) return;
    const { first, head, last, isNamed } = phrase;
    if (named.has(last) && last === head + 1) return;
    const inside = this.own.over(first, last);
    if (inside.length > 0 && !(isNamed && isWiderThan(phrase, inside))) return;
    for (const held of inside) this.own.drop(held);
    this.add(
      isNamed ? 'head' : 'bare-head',
      first,
      last,
      { name: nominativePhrase(this.scope.words, first, head, last) },
      0.96,
    );
  }

  /** «Комитет защиты журналистов (КЗЖ)» */
  private addAlias(held: Held, alias: string): void {
    const { value } = held.mention;
    this.own.drop(held);
    this.own.hold({ ...held, mention: { ...held.mention, value: { ...value, aliases: [...value.aliases, alias] } } });
  }

  private findClub(at: number): void {
    const { words, lists } = this.scope;
    const club = clubAt(words, lists, at);
    if (!club || !this.claims.isFree(at, club.last)) return;
    this.closed.claim(at, club.last);
    this.add('club', at, club.last, { name: club.name });
  }

  private findRepeated(at: number): void {
    const { words } = this.scope;
    if (!words.isCapital(at) || !this.claims.isFree(at, at + 1)) return;
    const name = this.typed.get(this.key(at, at + 1));
    const { ordinary, isPlace, given, surname } = words.senses(at);
    if (!name || isPlace || given.length > 0 || surname.length > 0) return;
    if (ordinary > 0.3 && words.isOpening(at)) return;
    this.add('repeated', at, at + 1, { name });
  }
}

function isWiderThan({ first, last }: HeadPhrase, inside: readonly Held[]): boolean {
  return inside.every((held) => first <= held.first && held.last <= last && last - first > held.last - held.first);
}

function lemmaOf(words: DocumentWords, at: number): string {
  const [parse] = words.senses(at).parses;
  return parse ? words.dictionary.lemma(parse).replaceAll('ё', 'е') : normAt(words.tokens, at);
}
