import type { Span } from './span.js';
import type {
  DateValue,
  MoneyValue,
  OrganisationValue,
  PercentageValue,
  PersonValue,
  PlaceValue,
  RoleValue,
} from './values.js';

/** Kinds a user can ask for; `--kinds` takes these words. */
export const KINDS = ['people', 'organisations', 'places', 'money', 'dates', 'percentages'] as const;
export type Kind = (typeof KINDS)[number];

interface MentionOf<K extends string, V> extends Span {
  readonly kind: K;
  /** Id of the rule that found it: `ru.money.scale-currency`. */
  readonly rule: string;
  readonly value: V;
  /** 0 to 1; between overlapping mentions of different kinds the more certain one wins. */
  readonly certainty: number;
}

export type PersonMention = MentionOf<'people', PersonValue>;
export type OrganisationMention = MentionOf<'organisations', OrganisationValue>;
export type PlaceMention = MentionOf<'places', PlaceValue>;
export type MoneyMention = MentionOf<'money', MoneyValue>;
export type DateMention = MentionOf<'dates', DateValue>;
export type PercentageMention = MentionOf<'percentages', PercentageValue>;
/** A post or title standing in the text; `resolve/roles` ties it to a person, an organisation, a place. */
export type RoleMention = MentionOf<'roles', RoleValue>;

export type Mention =
  | PersonMention
  | OrganisationMention
  | PlaceMention
  | MoneyMention
  | DateMention
  | PercentageMention
  | RoleMention;

export type MentionKind = Mention['kind'];
