import { KINDS } from '../model/mention.js';

/** One thing that differs between an expected and an actual record. */
export interface Difference {
  /** The kind of fact, or the record's field. */
  readonly where: string;
  /** Which fact, in words: `Георгий Филимонов`, `«$10,2 млн»`; empty for a field of the record. */
  readonly what: string;
  /** Tells facts of one record and kind apart; null for a field of the record. */
  readonly fact: string | null;
  readonly change: 'missing' | 'extra' | 'changed';
  /** Path of the field that changed: `roles[0].place`. */
  readonly field: string | null;
  readonly expected: unknown;
  readonly actual: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** What differs, fields of the record first, then facts by kind. Facts are matched by name or by their text and place. */
export function compareRecords(expected: unknown, actual: Fields): Difference[] {
  const wanted: Fields = isFields(expected) ? expected : {};
  const kinds: ReadonlySet<string> = new Set(KINDS);
  const fields = [...new Set([...Object.keys(wanted), ...Object.keys(actual)])].filter((field) => !kinds.has(field));
  return [
    ...fields.flatMap((field) =>
      compareValues(wanted[field], actual[field], { where: field, what: '', fact: null }, null),
    ),
    ...KINDS.flatMap((kind) => compareFacts(kind, listOf(wanted[kind]), listOf(actual[kind]))),
  ];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** What the differences below it are differences of. */
type Subject = Pick<Difference, 'where' | 'what' | 'fact'>;

function compareFacts(kind: string, expected: readonly Fields[], actual: readonly Fields[]): Difference[] {
  const open = new Map(actual.map((fact) => [keyOf(fact), fact]));
  const subject = (fact: Fields): Subject => ({ where: kind, what: labelOf(fact), fact: keyOf(fact) });
  const differences: Difference[] = [];
  for (const fact of expected) {
    const match = open.get(keyOf(fact));
    open.delete(keyOf(fact));
    if (match) differences.push(...compareValues(fact, match, subject(fact), null));
    else differences.push({ ...subject(fact), change: 'missing', field: null, expected: fact, actual: null });
  }
  for (const fact of open.values())
    differences.push({ ...subject(fact), change: 'extra', field: null, expected: null, actual: fact });
  return differences;
}

function keyOf(fact: Fields): string {
  return typeof fact.name === 'string' ? `name ${fact.name}` : `place ${fact.start}:${fact.end}`;
}

function labelOf(fact: Fields): string {
  return typeof fact.name === 'string' ? fact.name : `«${String(fact.text)}»`;
}

/** Differences between two JSON values, each with the path of the innermost field that differs. */
function compareValues(expected: unknown, actual: unknown, subject: Subject, field: string | null): Difference[] {
  if (isFields(expected) && isFields(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    return keys.flatMap((key) => compareValues(expected[key], actual[key], subject, field ? `${field}.${key}` : key));
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length);
    return Array.from({ length }, (_, i) =>
      compareValues(expected[i], actual[i], subject, `${field ?? ''}[${i}]`),
    ).flat();
  }
  return Object.is(expected, actual) ? [] : [{ ...subject, change: 'changed', field, expected, actual }];
}
