import type { DateExpression } from './date-expression.js';
import type { Span } from './span.js';

/** What a mention says by itself, before the rest of the document completes it. */
export type Gender = 'male' | 'female';

/** One way to read a person's name: the nominative of each part, and how likely this reading is beside the others. */
export interface PersonReading {
  readonly given: string | null;
  readonly patronymic: string | null;
  /** With its particles: `фон дер Ляйен`. */
  readonly surname: string | null;
  readonly gender: Gender | null;
  /** Above 0; only compared with the other readings of the same mention. */
  readonly weight: number;
}

export interface PersonValue {
  /** Best first, at least one. */
  readonly readings: readonly PersonReading[];
  /** The spelling in the other script where the text gives it: «Мишель Камю (Michel Camus)». */
  readonly otherScript: string | null;
  /** Written surname first by the custom of its people, and so in the record: «Ким Чен Ын», not «Кузнецов Сергей». */
  readonly surnameFirst?: boolean;
  /** What tells a father from a son or one monarch from another, behind two names or more: `Jr.`, `III`. */
  readonly suffix?: string | null;
}

export interface OrganisationValue {
  /** Nominative, without quotes. */
  readonly name: string;
  /** Legal form or type word written before a quoted name, nominative: `ООО`, `концерн`. */
  readonly form: string | null;
  /** Abbreviations, short names and expansions the text itself gives beside it. */
  readonly aliases: readonly string[];
}

export interface PlaceValue {
  /** Nominative. */
  readonly name: string;
  readonly type: 'country' | 'region' | 'district' | 'settlement' | 'other';
}

/**
 * Where the holder of a title may stand: right behind the whole phrase or right before it, or as the subject of its clause,
 * `later` where that follows: «министром стал Сергей Кузнецов»; `again` where the title alone may stand for somebody whom the
 * text has named before.
 */
export type RoleHolder = 'behind' | 'before' | 'subject' | 'later-subject' | 'again';

/** Where an owner begins. */
export interface OwnerSpan extends Span {
  /** Behind the name a place may be the owner too: `Sen. Ann Lee of [Vermont]`, but not «артистка Анна Белова (Москва)». */
  readonly isPlaceToo?: boolean;
}

/** A kind of organisation that the text names in full before. */
export interface OwnerKind {
  /** What all forms of its noun begin with, lower case: `компани`; empty where any organisation will do. */
  readonly kind: string;
  /** True where names of that kind seldom hold the noun: a company or a club, but not a court. */
  readonly isOpen: boolean;
}

/** Names of the country that an adjective tells: «российский президент», `Chinese President`. */
export interface OwnerCountry {
  readonly countries: readonly string[];
}

export interface RoleValue {
  /**
   * The title by where it may end, shortest first, at least one: it ends where the organisation or place that it belongs to
   * begins. Nominative singular, lower case as a dictionary would write it.
   */
  readonly titles: readonly { readonly end: number; readonly title: string }[];
  readonly holders: ReadonlySet<RoleHolder>;
  /** Offset at which the name of a holder behind begins, over what is told of him: «директор завода, 54-летний [Пётр …». */
  readonly nameAt: number;
  /**
   * Where the organisation or place begins that the phrase itself lacks: behind the name («баскетболист Деррик Роуз из команды
   * [Chicago Bulls]») or before the title (`[Acme] CEO`); or what kind it is of where the text has named it («глава компании»).
   */
  readonly owner: OwnerSpan | OwnerKind | OwnerCountry | null;
  /** How many hold it: «сенаторы Джон Маккейн и Линдси Грэм» are many; `any` where the form does not tell. */
  readonly number: 'one' | 'many' | 'any';
  /** True where it is a post only with an organisation: «возглавляет концерн», «работает в МВД». */
  readonly needsOrganisation: boolean;
  /** Bits of the cases that it may stand in: titles in a row of one person share one. All bits where a language has none. */
  readonly cases: number;
}

export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';

export interface MoneyValue {
  /** Exact decimal text; null for a range, which has `min` and `max`. */
  readonly amount: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 4217 where the words alone decide it. */
  readonly currency: string | null;
  /** Where they do not: the currencies it may be (`рубль`: RUB, BYN); empty where nothing is said («ещё 12 миллиардов»). */
  readonly currencyCandidates: readonly string[];
  /** The one of them that news means unless the document tells another; null where there is none («крона»). */
  readonly currencyDefault: string | null;
  readonly qualifier: Qualifier;
  readonly per: string | null;
}

export interface PercentageValue {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly qualifier: Qualifier;
  /** «вырос на 3 процентных пункта» is no growth by 3 %. */
  readonly unit: 'percent' | 'percentage-point';
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** What a date expression says; `resolve/dates` turns it into values with the publication date. */
export interface DateValue {
  readonly type: TimexType;
  readonly mod: TimexModifier | null;
  readonly expression: DateExpression;
  /** Where an interval is written as two expressions: the span of each. */
  readonly parts: readonly [Span, Span] | null;
}
