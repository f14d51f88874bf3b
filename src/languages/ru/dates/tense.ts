import { noted } from '../../../lexemes/noted.js';
import type { Direction, PointExpression } from '../../../model/date-expression.js';
import type { DateMention } from '../../../model/mention.js';
import type { Lexeme, Token, TokenizedText } from '../../../model/tokenized-text.js';
import type { DateValue } from '../../../model/values.js';
import type { Dictionary } from '../morphology/dictionary.js';
import { wordBefore } from './surroundings.js';

/** How many tokens beside an expression are asked for the verb of its clause. */
const REACH = 14;

/** How many tokens of the expression itself are passed over. */
const LONGEST = 8;

/** Words that make what they govern lie ahead, whatever their own tense: «планируется», «намерены», «в феврале ждут». */
const AHEAD =
  /^(?:планиру|намерен|ожида|ждет|ждут|собира[ею]|предсто[ия]|запланирован|намечен|назначен|должн|должен|рассчитыва|обеща|готов[ия]тся|прогноз|предполага|могут|может|нужно|необходимо|следует)/;
/** What is sold for the time behind it: «нефть с поставкой в мае». */
const SOLD_AHEAD = new Set(['поставкой', 'исполнением', 'погашением']);
/** Words that lie behind, whatever their form. */
const BEHIND = /^(?:ранее|раньше)$/;
const BORDERS = new Set([',', ';', ':', '—', '–', '(', ')', '«', '»', '"', '.']);

/** The direction that a word tells by its tense or of its own; null for most. */
export type TenseOf = (token: Lexeme) => Direction | null;

export function openTenses(dictionary: Dictionary): TenseOf {
  return noted(({ kind, norm, text }): Direction | null => {
    if (kind !== 'word' || norm.length < 3) return null;
    if (AHEAD.test(norm)) return 'future';
    if (BEHIND.test(norm)) return 'past';
    const tag = dictionary.parse(text)[0]?.tag;
    if (!tag || (tag.partOfSpeech !== 'VERB' && tag.partOfSpeech !== 'PRTS')) return null;
    if (tag.grammemes.has('futr')) return 'future';
    return tag.grammemes.has('past') ? 'past' : null;
  });
}

/**
 * The mentions with the direction that the tense of their clause gives, where their own words leave the year, the week or the
 * anchor open. The verb nearest to the expression in its clause decides, else the nearest of the sentence.
 *
 * @param mentions in text order
 */
export function placeByTense(
  text: TokenizedText,
  mentions: readonly DateMention[],
  tenseOf: TenseOf,
): readonly DateMention[] {
  const placed: DateMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < mention.start) at++;
    placed.push(isOpen(mention.value) ? placeOne(text, at, mention, tenseOf) : mention);
  }
  return placed;
}

function placeOne(text: TokenizedText, at: number, mention: DateMention, tenseOf: TenseOf): DateMention {
  const read = readTense(text.tokens, at, mention.end, tenseOf);
  const direction = byPreposition(wordBefore(text.tokens, at), read);
  return direction ? { ...mention, value: inDirection(mention.value, direction, read?.isNear === true) } : mention;
}

function isOpen({ expression }: DateValue): boolean {
  if (expression.form === 'interval') return !isPlaced(expression.from) && !isPlaced(expression.to);
  if (expression.form === 'reference') return expression.isMovable === true;
  if (expression.form !== 'point') return false;
  return isAhead(expression) || isWeekend(expression) || (!isPlaced(expression) && needsYear(expression));
}

function isPlaced({ base, year, decade, century, direction }: PointExpression): boolean {
  return [base, year, decade, century, direction].some((field) => field !== undefined);
}

function needsYear({ month, season, quarter, half, weekday, day, easter }: PointExpression): boolean {
  return [month, season, quarter, half, weekday, day, easter].some((field) => field !== undefined);
}

/** «через год»: from now, or in a tale of the past from the date named before. */
function isAhead({ base }: PointExpression): boolean {
  return base?.anchor === 'publication' && base.count > 0 && base.isMovable === true;
}

/** «в выходные», which the news looks back on. */
function isWeekend({ base }: PointExpression): boolean {
  return base?.unit === 'weekend' && base.isMovable === true;
}

/** «на май», «к маю», «до мая» may lie ahead of a past verb; «с марта», «за март» lie behind where no verb tells. */
function byPreposition(preposition: string, read: ReadTense | null): Direction | undefined {
  if (BEFORE_AIM.has(preposition) && read?.direction === 'past') return undefined;
  if (read) return read.direction;
  if (BEFORE_AIM.has(preposition)) return preposition === 'на' ? undefined : 'future';
  return OF_PAST.has(preposition) ? 'past' : undefined;
}

const OF_PAST = new Set(['с', 'со', 'за']);
const BEFORE_AIM = new Set(['на', 'до', 'к', 'ко']);

function inDirection(value: DateValue, direction: Direction, isNear: boolean): DateValue {
  const { expression } = value;
  if (expression.form === 'interval') {
    return { ...value, expression: { ...expression, from: directed(expression.from, direction, isNear) } };
  }
  if (expression.form === 'reference') {
    return { ...value, expression: { form: 'reference', value: direction === 'past' ? 'PAST_REF' : 'FUTURE_REF' } };
  }
  return expression.form === 'point' ? { ...value, expression: directed(expression, direction, isNear) } : value;
}

function directed(point: PointExpression, direction: Direction, isNear: boolean): PointExpression {
  const { base } = point;
  if (base?.unit === 'weekend') return direction === 'future' ? { ...point, base: { ...base, count: 0 } } : point;
  if (base) return direction === 'past' ? { ...point, base: { ...base, anchor: 'mentioned' } } : point;
  if (direction === 'future') return { direction, ...point };
  // A weekday lies behind, or is that of publication, unless told otherwise; of a day only a verb of its clause tells.
  if (point.weekday !== undefined || (point.day !== undefined && !isNear)) return point;
  return { direction, ...point };
}

interface ReadTense {
  readonly direction: Direction;
  /** True for a verb of the same clause. */
  readonly isNear: boolean;
}

function readTense(tokens: readonly Token[], first: number, end: number, tenseOf: TenseOf): ReadTense | null {
  if (SOLD_AHEAD.has(tokens[first - 2]?.norm ?? '')) return { direction: 'future', isNear: true };
  const sentence = tokens[first]?.sentence;
  const isInSentence = (token: Token) => token.sentence === sentence;
  const before = tokens
    .slice(Math.max(0, first - REACH), first)
    .filter(isInSentence)
    .reverse();
  const behind = tokens
    .slice(first, first + REACH + LONGEST)
    .filter((token) => token.start >= end && isInSentence(token));
  const find = (list: readonly Token[]) => nearestTense(list, tenseOf);
  const [earlier, later] = [find(clauseOf(before)), find(clauseOf(behind))];
  // «договорились о встрече и в феврале ждут гостей»: of the two verbs of a clause the nearer one.
  const inClause = earlier && later ? (later.distance < earlier.distance ? later : earlier) : (earlier ?? later);
  if (inClause) return { direction: inClause.direction, isNear: true };
  const elsewhere = find(behind) ?? find(before);
  return elsewhere && { direction: elsewhere.direction, isNear: false };
}

function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const border = tokens.findIndex((token) => BORDERS.has(token.text));
  return border < 0 ? tokens : tokens.slice(0, border);
}

function nearestTense(tokens: readonly Token[], tenseOf: TenseOf) {
  for (let distance = 0; distance < tokens.length; distance++) {
    const token = tokens[distance];
    const direction = token && tenseOf(token);
    if (direction) return { direction, distance };
  }
  return null;
}
