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
    ...reader,
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
  if (!from || !to) return false;
  const [first, second] = [kindOf(from.point), kindOf(to.point)];
  return first === second || (first === 'year' && second === 'decade' && (from.point.year ?? 1) % 10 === 0);
}

/** The interval between two points with the spans of both, or null where the first cannot begin what the second ends. */
export function intervalValue(tokens: readonly Token[], first: Placed, second: Placed): DateValue | null {
  const to = second.point;
  const from = startFor(first.point, to);
  return (
    from && {
      type: to.time || to.dayPart ? 'TIME' : 'DATE',
      mod: null,
      expression: { form: 'interval', from, to },
      parts: [spanOf(tokens, first), spanOf(tokens, second)],
    }
  );
}

/** Longer than this lie two numbers apart that are no years of one interval. */
const YEARS_APART = 300;

/** The first point as what may begin the interval that the second ends; null where it may not. */
function startFor(from: PointExpression, to: PointExpression): PointExpression | null {
  if (isDayAlone(from) && to.time) {
    const { day: hour = 0 } = from;
    return hour <= to.time.hour ? { ...to, time: { hour, minute: 0 } } : null;
  }
  if (from.time && to.time && isTimeAlone(from)) {
    // `10 p.m. to 6 a.m.` is two days
    return from.time.hour > to.time.hour ? null : { ...to, time: from.time };
  }
  if ((from.time === undefined) !== (to.time === undefined)) return null;
  // «1970–1980-е годы»
  if (to.decade !== undefined && from.year !== undefined) return { form: 'point', decade: from.year };
  if (isDayAlone(from) && (to.day === undefined || to.month === undefined)) return null;
  if ((from.century === undefined) !== (to.century === undefined)) return null;
  if (from.year === undefined || to.year === undefined) return from;
  const areOrdered = to.year > from.year || (to.year === from.year && from.month !== undefined);
  return areOrdered && to.year - from.year <= YEARS_APART ? from : null;
}

function isTimeAlone(point: PointExpression): boolean {
  return Object.keys(point).every((field) => field === 'form' || field === 'time');
}

function isDayAlone({ day: number, month, base, time }: PointExpression): boolean {
  return number !== undefined && month === undefined && !base && !time;
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
