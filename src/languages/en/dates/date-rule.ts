import { filled } from '../../../find/filled.js';
import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  spanStarts,
  words,
} from '../../../find/pattern.js';
import type { Match, PatternRule } from '../../../find/rule.js';
import type { DateExpression, PointExpression } from '../../../model/date-expression.js';
import type { DateMention } from '../../../model/mention.js';
import type { RuleDescription } from '../../../model/rule.js';
import type { DateValue, TimexModifier } from '../../../model/values.js';
import { edgeNouns, edges } from './calendar-words.js';
import { inTense } from './tense.js';

export type DateRule = PatternRule<DateMention>;

/** What a rule tells about itself, with its id behind `en.dates.`. */
export interface RuleTexts extends Pick<RuleDescription, 'examples' | 'counterExamples'> {
  readonly shape: string;
}

export const POINT = slot<PointExpression>('point');
export const MODIFIER = slot<TimexModifier>('modifier');

/** `early`, `mid-to-late`, `the end of`, `about`: what may stand before a point and belongs to its expression. */
export const pointModifier: Pattern = oneOf(
  sequence(
    optional(words('the', 'very')),
    capture(MODIFIER, lookup(edges)),
    optional(sequence(words('to', '-'), words('mid', 'late'))),
    optional(words('in', 'on', '-')),
  ),
  sequence(optional(words('the')), optional(words('very')), capture(MODIFIER, lookup(edgeNouns)), words('of')),
  meaning(MODIFIER, 'APPROX', words('about', 'around', 'approximately', 'roughly', 'circa')),
  meaning(MODIFIER, 'LESS_THAN', words('nearly', 'almost')),
);

const OPENING = slot<TimexModifier>('opening');

/** Prepositions that leave one end of the time open; they stay outside the mention. */
export const opening: Pattern = sequence(
  oneOf(
    meaning(OPENING, 'ON_OR_AFTER', words('since')),
    meaning(OPENING, 'ON_OR_BEFORE', words('until', 'till', 'by', 'through')),
    meaning(OPENING, 'BEFORE', words('before')),
    meaning(OPENING, 'AFTER', words('after')),
  ),
  spanStarts,
);

/** A rule for one point of the calendar, with the modifier before it. */
export function pointRule(
  texts: RuleTexts,
  reader: Reader<PointExpression>,
  holds: (match: Match) => boolean = () => true,
): DateRule {
  const pattern = sequence(optional(opening), optional(pointModifier), capture(POINT, reader));
  return dateRule(texts, pattern, (match) => (holds(match) ? readPoint(match) : null));
}

/** The value of a match that kept a point and its modifiers. */
export function readPoint(match: Match): DateValue {
  return pointValue(filled(match.get(POINT)), match.get(MODIFIER), match);
}

export function pointValue(point: PointExpression, modifier: TimexModifier | undefined, match: Match): DateValue {
  const isTime = point.time !== undefined || point.dayPart !== undefined;
  return dateValue(isTime ? 'TIME' : 'DATE', inTense(point, match), match.get(OPENING) ?? modifier);
}

export function dateRule(
  { shape, examples, counterExamples }: RuleTexts,
  pattern: Pattern,
  produce: (match: Match) => DateValue | null,
): DateRule {
  return {
    id: `en.dates.${shape}`,
    kind: 'dates',
    pattern,
    produce: (match) => {
      const value = produce(match);
      return value && { value };
    },
    examples,
    counterExamples,
  };
}

export function dateValue(
  type: DateValue['type'],
  expression: DateExpression,
  mod: TimexModifier | null = null,
): DateValue {
  return { type, mod, expression, parts: null };
}
