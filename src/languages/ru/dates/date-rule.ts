import { capture, meaning, optional, type Pattern, type Reader, sequence, slot } from '../../../find/pattern.js';
import { readerOf } from '../../../find/pattern-reader.js';
import type { Match, PatternRule } from '../../../find/rule.js';
import type { DateExpression, PointExpression } from '../../../model/date-expression.js';
import type { DateMention } from '../../../model/mention.js';
import type { RuleDescription } from '../../../model/rule.js';
import type { DateValue, TimexModifier } from '../../../model/values.js';
import { EDGE, edge } from './edges.js';
import { openingBefore } from './surroundings.js';

export type DateRule = PatternRule<DateMention>;

/** What a rule tells about itself, with its id behind `ru.dates.`. */
export interface RuleTexts extends Pick<RuleDescription, 'examples' | 'counterExamples'> {
  readonly shape: string;
}

export type PointFields = Omit<PointExpression, 'form'>;

/** What a piece of a phrase says of the point; a phrase says what its pieces say together. */
export const FIELDS = slot<PointFields>('fields');
/** A piece that a reader reads. */
export function fields(reader: Reader<PointFields>): Pattern {
  return capture(FIELDS, reader);
}

/** A piece with one meaning. */
export function says(value: PointFields, pattern: Pattern): Pattern {
  return meaning(FIELDS, value, pattern);
}

/** A reader with its value turned into what it says of a point. */
export function saying<V>(reader: Reader<V>, turn: (value: V) => PointFields | null): Pattern {
  return fields(converted(reader, turn));
}

export function converted<V, W>(reader: Reader<V>, turn: (value: V) => W | null): Reader<W> {
  return {
    ...reader,
    read: (tokens, at) => {
      const read = reader.read(tokens, at);
      const value = read && turn(read.value);
      return read && value !== null ? { end: read.end, value } : null;
    },
  };
}

/** The point that the pieces of the pattern say. */
export function pointReader(pattern: Pattern): Reader<PointExpression> {
  return readerOf(pattern, (_, all) => pointOf(all(FIELDS)));
}

export function pointOf(pieces: readonly PointFields[]): PointExpression {
  return Object.assign({ form: 'point' as const }, ...pieces);
}

/** A rule for one point of the calendar whose pieces are in the pattern, with the edge before it. */
export function pointRule(texts: RuleTexts, pattern: Pattern): DateRule {
  return edgeRule(texts, pattern, optional(edge));
}

/** A rule for a point that counts only with an edge before it: «конец года». */
export function edgeRule(texts: RuleTexts, pattern: Pattern, before: Pattern = edge): DateRule {
  return dateRule(texts, sequence(before, pattern), (match) =>
    pointValue(pointOf(match.all(FIELDS)), match, match.get(EDGE)),
  );
}

export function dateRule(
  { shape, examples, counterExamples }: RuleTexts,
  pattern: Pattern,
  produce: (match: Match) => DateValue | null,
): DateRule {
  return {
    id: `ru.dates.${shape}`,
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

/** What a preposition before the point leaves open decides over its edge: «до конца года». */
export function pointValue(point: PointExpression, match: Match, part?: TimexModifier): DateValue {
  return dateValue(typeOf(point), point, openingBefore(match) ?? part ?? null);
}

export function typeOf({ time, dayPart, base }: PointExpression): 'DATE' | 'TIME' {
  const isClock = base?.unit === 'hour' || base?.unit === 'minute' || base?.unit === 'second';
  return time || dayPart || isClock ? 'TIME' : 'DATE';
}

export function dateValue(
  type: DateValue['type'],
  expression: DateExpression,
  mod: TimexModifier | null = null,
): DateValue {
  return { type, mod, expression, parts: null };
}
