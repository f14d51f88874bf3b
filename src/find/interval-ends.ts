import type { PointExpression } from '../model/date-expression.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/tokenized-text.js';
import type { DateValue } from '../model/values.js';
import type { Reader } from './pattern.js';
import type { Match } from './rule.js';

/** A point and the tokens that tell it, `first` inclusive, `last` exclusive. */
export interface Placed {
  readonly point: PointExpression;
  readonly first: number;
  readonly last: number;
}

export function placed(reader: Reader<PointExpression>): Reader<Placed> {
  return {
    first: reader.first,
    read: (tokens, at) => {
      const read = reader.read(tokens, at);
      return read && { end: read.end, value: { point: read.value, first: at, last: read.end } };
    },
  };
}

const KINDS = ['day', 'weekday', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const;

function kindOf(point: PointExpression): string {
  if (point.time) return 'time';
  return KINDS.find((kind) => point[kind] !== undefined) ?? point.base?.unit ?? 'day';
}

/** True for two days, two months, two years: «2014—2016». */
export function isOneKind(from: Placed | undefined, to: Placed | undefined): boolean {
  return from !== undefined && to !== undefined && kindOf(from.point) === kindOf(to.point);
}

/** Years further apart than this are two numbers, no ends of one interval. */
const YEARS_APART = 300;

/** The interval between two points with the spans of both, or null where the first cannot begin what the second ends. */
export function intervalValue(tokens: readonly Token[], from: Placed, to: Placed): DateValue | null {
  if (!areEnds(from.point, to.point)) return null;
  return {
    type: to.point.time ? 'TIME' : 'DATE',
    mod: null,
    expression: { form: 'interval', from: from.point, to: to.point },
    parts: [spanOf(tokens, from), spanOf(tokens, to)],
  };
}

function areEnds(from: PointExpression, to: PointExpression): boolean {
  const lacksMonth = from.day !== undefined && from.month === undefined && !from.base;
  if (lacksMonth && (to.day === undefined || to.month === undefined)) return false;
  if (from.year === undefined || to.year === undefined) return true;
  const areOrdered = to.year > from.year || (to.year === from.year && from.month !== undefined);
  return areOrdered && to.year - from.year <= YEARS_APART;
}

function spanOf(tokens: readonly Token[], { first, last }: Placed): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The spans of two names that a hyphen joins to one token, the second with all that the match holds behind it: `May-July 2024`. */
export function partsOfPair({ tokens, first, last }: Match): readonly [Span, Span] | null {
  const pair = tokens[first];
  const end = tokens[last - 1]?.end;
  if (!pair || end === undefined) return null;
  const middle = pair.start + pair.text.indexOf('-');
  return [
    { start: pair.start, end: middle },
    { start: middle + 1, end },
  ];
}

/** True where no hyphen joins the match to something longer: `8-800-2013-2015`. */
export function standsAlone({ tokens, first, last }: Match): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  const isGlued = before && !tokens[first]?.spaceBefore && /^[-/.]$/.test(before.text);
  return !isGlued && !(next && !next.spaceBefore && /^[-/]$/.test(next.text));
}
