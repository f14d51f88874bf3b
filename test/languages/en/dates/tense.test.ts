import { expect, test } from 'vitest';
import { datesIn } from '../../dates-in.js';

/** Of Monday 25 August 2025; without a direction a month is the nearest: May and November 2025. */
const valuesIn = (sentence: string) => datesIn('en', sentence).map(({ value }) => value);

test.each([
  ['a past tense', 'It closed in November.', '2024-11'],
  ['an irregular past', 'It fell in November.', '2024-11'],
  ['a past tense behind', 'In November it closed.', '2024-11'],
  ['will', 'It will close in May.', '2026-05'],
  ['will behind', 'In May it will close.', '2026-05'],
  ['an infinitive behind a plan', 'It plans to close in May.', '2026-05'],
  ['an infinitive behind to be', 'It is to close in May.', '2026-05'],
  ['no infinitive', 'It plans cuts in May.', '2025-05'],
  ['a present tense', 'It plays in November.', '2025-11'],
  ['no verb', 'Cuts in November.', '2025-11'],
  ['what is awaited', 'It is expected in May.', '2026-05'],
  ['what is awaited, with a link between', 'It is expected as early as in May.', '2026-05'],
  ['what is awaited by its day', 'It is due by the Friday.', '2025-08-29'],
  ['what goes on until then', 'It closed until May.', '2026-05'],
  ['what is forecast', 'It forecast growth for May.', '2026-05'],
  ['no forecast as a noun', 'It beat a forecast for November and fell.', '2024-11'],
  ['what was awaited once', 'It was originally planned for November.', '2024-11'],
  ['what is sold for it', 'Crude for November delivery fell.', '2025-11'],
  ['what is sold for delivery in it', 'Crude for delivery in May fell.', '2026-05'],
  ['as early as', 'It closed as early as May.', '2026-05'],
  ['as of', 'It closed, as of November.', '2024-11'],
  ['since', 'It will stay as it has been since November.', '2024-11'],
  ['the nearer verb in front', 'It fell and will close in May.', '2026-05'],
  ['the nearer verb in front, of the past', 'It will close, it said in November.', '2024-11'],
  ['the verb in front over the one behind', 'It closed in November and will open.', '2024-11'],
  ['no verb of the next clause', 'Talks in May, and they will meet.', '2025-05'],
  ['no verb behind a semicolon', 'Talks in May; they will meet.', '2025-05'],
  ['a verb behind a comma alone', 'Talks in May, which, they say, will fail.', '2025-05'],
  ['a verb behind a plain comma', 'In May, it will close.', '2026-05'],
  ['no verb of the sentence before', 'It closed. Talks in November.', '2025-11'],
  ['no verb of the sentence behind', 'Talks in May. It will close.', '2025-05'],
  ['no verb beyond fourteen words', `It closed${' and me'.repeat(7)} in November.`, '2025-11'],
  ['a verb within fourteen words', `It closed${' and me'.repeat(6)} in November.`, '2024-11'],
  ['no verb beyond fourteen words behind', `In May it${' and me'.repeat(7)} will close.`, '2025-05'],
  ['no name', 'Says Ahmed in November.', '2025-11'],
  ['no word like a past tense', 'A red bed in November.', '2025-11'],
  ['a year that is told', 'It will close in November 2023.', '2023-11'],
  ['a year that is told by its distance', 'It will close in November last year.', '2024-11'],
  ['a direction that is told', 'It will close, as last November.', '2024-11'],
])('%s decides: %s', (_, sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});

test.each([
  ['It closed on November 5.', '2025-11-05'],
  ['It will close on May 5.', '2026-05-05'],
  ['It closed on Tuesday.', '2025-08-19'],
  ['It will close on Tuesday.', '2025-08-26'],
  ['It closed in the third quarter.', '2025-Q3'],
  ['It closed in the fourth quarter.', '2024-Q4'],
  ['It will close in the first quarter.', '2026-Q1'],
  ['It will close in the 1990s.', '199'],
])('%s: %s', (sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});
