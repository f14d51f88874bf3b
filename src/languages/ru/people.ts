import type { PersonMention } from '../../model/mention.js';
import { normAt } from '../../model/tokenized-text.js';
import type { PersonReading } from '../../model/values.js';
import { type PartOfName, readName } from './name-forms.js';
import { Claims } from './names/claims.js';
import type { DocumentWords } from './names/document-words.js';
import { latinPersonAt } from './names/latin-people.js';
import { latinInBrackets } from './names/latin-spelling.js';
import { readNameContext } from './names/name-context.js';
import { givenReadings, isArabicName, isNameSuffix, isParticle, part, surnameReadings } from './names/person-parts.js';
import type { PersonShape } from './names/person-shape.js';
import { shapesAt } from './names/person-shapes.js';
import { RepeatedNames } from './names/repeated-names.js';
import { hasRoleBefore, isAdjectiveOf, isPlaceOfPost, weighSingle } from './names/single-names.js';
import { isUnordinary, surnameFrom } from './names/surname-runs.js';
import { isQuotedWhole } from './quotation-marks.js';

/** Score from which a capitalised word alone is a person; tuned on factRuEval and NEREL by names.mjs, PER tokens. */
const ENOUGH = 2.3;
/** For a word that has been seen as a person in the same document. */
const ENOUGH_REPEATED = -2.6;

/** Finds the people of one document in two passes; what is found is claimed. */
export class PeopleFinder {
  readonly mentions: PersonMention[] = [];
  /** The words that people hold. */
  readonly own: Claims;
  private readonly repeated = new RepeatedNames();

  constructor(
    private readonly words: DocumentWords,
    private readonly claims: Claims,
  ) {
    this.own = new Claims(words.tokens.length);
  }

  private add(rule: string, first: number, last: number, readings: readonly PersonReading[], certainty: number): void {
    const surnameFirst = rule === 'ru.people.asian';
    const start = this.words.tokens[first]?.start;
    const end = this.words.tokens[last - 1]?.end;
    if (start === undefined || end === undefined || readings.length === 0) return;
    const latin = latinInBrackets(this.words, last);
    const otherScript = latin?.text ?? null;
    const value = { readings, otherScript, surnameFirst, suffix: null };
    this.claims.claim(first, last);
    this.own.claim(first, last);
    this.mentions.push({ kind: 'people', rule, start, end, certainty, value });
    const latinStart = this.words.tokens[latin?.first ?? -1]?.start;
    if (!latin || latinStart === undefined) return;
    this.claims.claim(latin.first, latin.last);
    const span = { start: latinStart, end: latinStart + latin.text.length };
    this.mentions.push({
      kind: 'people',
      rule: 'ru.people.latin',
      ...span,
      certainty,
      value,
    });
  }

  findFull(): void {
    let next = 0;
    for (const at of this.words.raised) {
      if (at < next) continue;
      const latin = latinPersonAt(this.words, at);
      if (latin && this.claims.isFree(at, latin.last)) {
        this.add('ru.people.latin-script', at, latin.last, latin.readings, 0.8);
        next = latin.last;
        continue;
      }
      const best = bestShape(this.words, this.claims, at);
      if (!best) continue;
      const { rule, first, last, certainty } = best.shape;
      this.add(rule, first, last, best.readings, certainty);
      this.repeated.add(best.readings);
      next = last;
    }
  }

  findSingle(): void {
    for (const at of this.words.raised) {
      if (!this.claims.isFree(at, at + 1)) continue;
      const evidence = weighSingle(this.words, at);
      if (!evidence || evidence.score < ENOUGH || isKnownAgain(this.words, this.repeated, at)) continue;
      const isGiven = evidence.rule.endsWith('given');
      const only = isGiven
        ? part(this.words, 'given', at, givenReadings(this.words, at))
        : part(this.words, 'surname', at, surnameReadings(this.words, at));
      const readings = readName([only], readNameContext(this.words, at, at + 1));
      this.add(evidence.rule, at, at + 1, readings, 0.7);
      this.repeated.add(readings);
    }
    for (let at = 0; at < this.words.tokens.length; at++) this.addRepeated(at);
  }

  private addRepeated(at: number): void {
    const token = this.words.tokens[at];
    if (token?.kind !== 'word' || (token.letterCase === 'lower' && !isParticle(this.words, at))) return;
    const isBegun = isParticle(this.words, at) || isNameSuffix(this.words, at + 1);
    if (!isBegun && !this.repeated.has(token.norm)) return;
    const run = surnameFrom(this.words, at, () => true);
    const last = run?.last ?? at + 1;
    const head = last - 1;
    const norm = normAt(this.words.tokens, head);
    if (!this.claims.isFree(at, last) || !(this.words.isCapital(head) || isArabicName(this.words, head))) return;
    const surname = this.repeated.surname(norm);
    const given = surname.length > 0 ? [] : this.repeated.given(norm);
    if (
      surname.length + given.length === 0 ||
      (weighSingle(this.words, head)?.score ?? -9) < (this.words.senses(head).isPlace ? 0 : ENOUGH_REPEATED)
    )
      return;
    const parts: PartOfName[] =
      surname.length > 0
        ? [...(run?.parts.slice(0, -1) ?? []), part(this.words, 'surname', head, surname)]
        : [part(this.words, 'given', head, given)];
    this.add('ru.people.repeated', at, last, readName(parts, readNameContext(this.words, at, last)), 0.85);
  }
}

function isKnownAgain(words: DocumentWords, repeated: RepeatedNames, at: number): boolean {
  const norm = normAt(words.tokens, at);
  return repeated.surname(norm).length > 0 || repeated.given(norm).length > 0;
}

interface ReadShape {
  readonly shape: PersonShape;
  readonly readings: readonly PersonReading[];
}

/** The longest shape at a token whose parts agree. */
function bestShape(words: DocumentWords, claims: Claims, at: number): ReadShape | null {
  if (isPlaceOfPost(words, at)) return null;
  const shapes = shapesAt(words, at);
  addPair(words, at, shapes);
  if (shapes.length > 1) shapes.sort((a, b) => b.last - a.last || b.certainty - a.certainty);
  for (const shape of shapes) {
    if (!claims.isFree(shape.first, shape.last) || isQuotedWhole(words.tokens, shape.first, shape.last)) continue;
    const readings = readName(shape.parts, readNameContext(words, shape.first, shape.last));
    if (readings.length > 0) return { shape, readings };
  }
  return null;
}

/** «Хайко Маас»: two words that no dictionary knows, beside each other. */
function addPair(words: DocumentWords, at: number, shapes: PersonShape[]): void {
  const { ordinary, isPlace } = words.senses(at);
  if (!words.isCapital(at) || !isUnordinary(words, at) || isPlace || ordinary > 0.5) return;
  const accepts = hasRoleBefore(words, at) ? isNotSeenLower : isUnordinary;
  const surname = words.isJoined(at + 1) ? surnameFrom(words, at + 1, accepts) : null;
  if (!surname || words.senses(surname.last - 1).isPlace || words.isCapital(surname.last)) return;
  // «Торонто [Мейпл Лифс]» in quotes
  if (isQuotedWhole(words.tokens, at - 1, surname.last)) return;
  // «города Жанаозен Мангистауской области»
  if (isAdjectiveOf(words, surname.last - 1)) return;
  const given = part(words, 'given', at, givenReadings(words, at));
  const parts = [given, ...surname.parts];
  shapes.push({ rule: 'ru.people.pair', first: at, last: surname.last, parts, certainty: 0.7 });
}

const isNotSeenLower = (words: DocumentWords, at: number) =>
  words.isJoined(at) && !words.isSeenLower(normAt(words.tokens, at));
