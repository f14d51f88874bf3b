/**
 * What a date expression says by itself, before `resolve` completes it by the publication date and the dates around it.
 * The language packs build these; whatever is left out was not said.
 */
export type DateExpression =
  | PointExpression
  | IntervalExpression
  | DurationExpression
  | SetExpression
  | ReferenceExpression;

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night, day-time, midnight. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Where a point lies that the words leave open, as the tense and the prepositions around it tell. */
export type Direction = 'past' | 'future';

/**
 * A stretch of the calendar, by the fields that the text gives: «29 сентября», «декабрь прошлого года», `Monday`, `1990s`.
 * Without `year` and `base` it is completed by the publication date.
 */
export interface PointExpression {
  readonly form: 'point';
  /** The stretch that holds the other fields, told by its distance: «прошлого года», `yesterday`, `two weeks ago`. */
  readonly base?: Shift;
  /** First year of the century («XX век» = 1900); negative before our era. */
  readonly century?: number;
  /** First year of the decade: 1990. */
  readonly decade?: number;
  /** Negative before our era: -44. */
  readonly year?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly season?: Season;
  /** 1 to 12. */
  readonly month?: number;
  /** ISO week of the year. */
  readonly week?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  /** Which of these weekdays, or of the weeks, of the month: 1 to 5, or -1 for the last: `the first Monday of May`. */
  readonly ordinal?: number;
  /** The whole week that holds the day: `the week of March 6`. */
  readonly isWholeWeek?: true;
  readonly easter?: Easter;
  readonly time?: ClockTime;
  readonly dayPart?: DayPart;
  readonly direction?: Direction;
  /** Never the one that the day of publication lies in: `next summer`, told in a summer. */
  readonly excludesPresent?: true;
}

export interface ClockTime {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** True where the text tells it in Coordinated Universal Time. */
  readonly utc?: boolean;
}

/** A day counted from Easter Sunday: Good Friday is -2. */
export interface Easter {
  readonly church: 'western' | 'orthodox';
  readonly days: number;
}

/** So many units before (negative) or behind the anchor; 0 is the unit that holds it. */
export interface Shift {
  readonly unit: CalendarUnit;
  readonly count: number;
  /** `publication`: «прошлый год»; `mentioned`, the date last named before: «годом ранее», `the following day`. */
  readonly anchor: 'publication' | 'mentioned';
  /** True where the result is as precise as the anchor: `the same quarter a year earlier`. */
  readonly keepsPrecision?: boolean;
  /** True where the tense of the clause may still move it: «через год» in a tale of the past, «в выходные». */
  readonly isMovable?: boolean;
  /** Where the text has named a stretch of this unit, that is the anchor, and the result is as precise as it: `the quarter`. */
  readonly of?: CalendarUnit;
}

/** From the first day of one point to the last day of another; what the first leaves out it takes from the second. */
export interface IntervalExpression {
  readonly form: 'interval';
  readonly from: PointExpression;
  readonly to: PointExpression;
}

/** A length of time: «два с половиной года», `18-month`, «за последние пять лет». */
export interface DurationExpression {
  readonly form: 'duration';
  readonly amounts: readonly Amount[];
  /** Where it lies beside the publication date, when told: `past` ends there, `future` begins there. */
  readonly side?: Direction;
}

export interface Amount {
  readonly unit: CalendarUnit;
  /** Decimal text; null where the number is not told: «несколько лет». */
  readonly count: string | null;
}

/** What comes again and again: `every` an amount («раз в два года», `monthly`) or a point («каждый понедельник»). */
export interface SetExpression {
  readonly form: 'set';
  readonly every: Amount | PointExpression;
}

/** A time beside now that is no stretch of the calendar: «сейчас», «недавно», «в будущем». */
export interface ReferenceExpression {
  readonly form: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** True where the tense of the clause tells which side of now it is on: «на днях». */
  readonly isMovable?: boolean;
}
