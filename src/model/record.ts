import { z } from 'zod';

/** The contract of what the program writes. `extract schema` prints it as JSON Schema. */
export const SCHEMA_VERSION = 1;

const offset = z.int().nonnegative();
const text = z.string().min(1);
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const sourceSchema = z.strictObject({
  path: z.string(),
  format: z.enum(['html', 'text', 'body', 'ndjson']),
  encoding: z.string(),
  bytes: offset,
});

export const publishedSchema = z.strictObject({
  value: z.string().describe('ISO 8601 to the precision known: 2025-08-25T21:19'),
  origin: z.enum(['metadata', 'page', 'dateline', 'url', 'option']),
  inferred: z.boolean().describe('true where the year was worked out'),
});

export const problemSchema = z.strictObject({
  code: text,
  message: text,
  start: offset.optional(),
  end: offset.optional(),
});

const mentionShape = {
  start: offset,
  end: offset,
  text,
  rule: text,
  certainty: z.number().min(0).max(1).describe('how sure the rule is; 1 where the words leave no doubt'),
};
const mentionSchema = z.strictObject(mentionShape);

const roleSchema = z.strictObject({
  title: text,
  organisation: text.nullable(),
  place: text.nullable(),
  start: offset,
  end: offset,
});

const personSchema = z.strictObject({
  id: text,
  name: text.describe('nominative, given name first'),
  latinName: text.nullable(),
  gender: z.enum(['male', 'female']).nullable(),
  roles: z.array(roleSchema),
  mentions: z.array(mentionSchema).min(1),
});

const organisationSchema = z.strictObject({
  id: text,
  name: text.describe('nominative, without quotes'),
  form: text.nullable(),
  aliases: z.array(text),
  mentions: z.array(mentionSchema).min(1),
});

const placeSchema = z.strictObject({ id: text, name: text, mentions: z.array(mentionSchema).min(1) });

const qualifierSchema = z.enum(['exact', 'about', 'over', 'under', 'at-least', 'at-most']);

const moneySchema = z.strictObject({
  ...mentionShape,
  amount: decimal.nullable(),
  min: decimal.nullable(),
  max: decimal.nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .describe('ISO 4217'),
  qualifier: qualifierSchema,
  per: text.nullable(),
});

const datePartSchema = z.strictObject({ start: offset, end: offset, value: text });

const dateSchema = z.strictObject({
  ...mentionShape,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: text.describe('TIMEX3 / ISO 8601 to the precision meant'),
  mod: text.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  relative: z.boolean().describe('true where the publication date was needed'),
  parts: z.array(datePartSchema),
});

const percentageSchema = z.strictObject({
  ...mentionShape,
  value: decimal.nullable(),
  min: decimal.nullable(),
  max: decimal.nullable(),
  qualifier: qualifierSchema,
  unit: z.enum(['percent', 'percentage-point']),
});

export const articleRecordSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  id: text,
  source: sourceSchema,
  url: text.nullable(),
  site: text.nullable(),
  title: text.nullable(),
  authors: z.array(text),
  published: publishedSchema.nullable(),
  language: z.strictObject({ code: text, confidence: z.number().min(0).max(1) }),
  text: z.string(),
  sentences: z.array(z.strictObject({ start: offset, end: offset })).describe('in text order, without overlaps'),
  people: z.array(personSchema),
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  money: z.array(moneySchema),
  dates: z.array(dateSchema),
  percentages: z.array(percentageSchema),
  problems: z.array(problemSchema),
});

export const entityRecordSchema = z.strictObject({
  entity: text,
  kind: z.enum(['person', 'organisation']),
  name: text,
  name_ru: text.nullable(),
  name_en: text.nullable(),
  aliases: z.array(text),
  roles: z.array(text),
  mentions: offset,
  articles: z.array(text),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type Published = Readonly<z.infer<typeof publishedSchema>>;
export type Problem = Readonly<z.infer<typeof problemSchema>>;
export type MentionRecord = Readonly<z.infer<typeof mentionSchema>>;
export type Role = Readonly<z.infer<typeof roleSchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;
export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Money = Readonly<z.infer<typeof moneySchema>>;
export type DateFact = Readonly<z.infer<typeof dateSchema>>;
export type Percentage = Readonly<z.infer<typeof percentageSchema>>;
export type ArticleRecord = Readonly<z.infer<typeof articleRecordSchema>>;
export type EntityRecord = Readonly<z.infer<typeof entityRecordSchema>>;
