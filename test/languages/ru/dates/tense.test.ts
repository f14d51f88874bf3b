import { expect, test } from 'vitest';
import { datesIn } from '../../dates-in.js';

/** Of Monday 25 August 2025; without a direction a month is the nearest: May and November 2025. */
const valuesIn = (sentence: string) => datesIn('ru', sentence).map(({ value }) => value);

test.each([
  ['a verb behind', 'В ноябре завод закрыли.', '2024-11'],
  ['a verb in front', 'Завод закрыли в ноябре.', '2024-11'],
  ['a verb to come', 'В мае завод закроют.', '2026-05'],
  ['a short participle', 'В ноябре завод построен.', '2024-11'],
  ['what is sold for it', 'Нефть с поставкой в мае подешевела.', '2026-05'],
  ['a word that looks ahead', 'В мае планируется ремонт.', '2026-05'],
  ['an adjective that looks ahead', 'Они намерены встретиться в мае.', '2026-05'],
  ['a word that looks back', 'Ранее, в ноябре, завод стоял.', '2024-11'],
  ['no verb', 'Ремонт в мае.', '2025-05'],
  ['a verb of the present', 'В ноябре идёт дождь.', '2025-11'],
  ['the verb of its own clause behind', 'Завод закроют, а в ноябре закрыли школу.', '2024-11'],
  ['the verb of its own clause to come', 'Завод закрыли, а в мае закроют школу.', '2026-05'],
  ['the verb of its own clause in front', 'Школу закроют в мае, а завод закрыли.', '2026-05'],
  ['the nearer of two verbs', 'Они договорились о встрече и в мае закроют завод.', '2026-05'],
  ['the nearer verb in front', 'Они спешно уехали в ноябре и вернутся домой.', '2024-11'],
  ['a verb of another clause', 'В ноябре, сообщил директор, был ремонт.', '2024-11'],
  ['a verb of another clause in front', 'Директор сообщил: ремонт в ноябре.', '2024-11'],
  ['no verb of the sentence before', 'Завод закрыли. В ноябре — ремонт.', '2025-11'],
  ['no verb of the sentence behind', 'В мае — ремонт. Завод закроют.', '2025-05'],
  ['no verb beyond fourteen words', `Завод закрыли${' и дом'.repeat(7)} в ноябре.`, '2025-11'],
  ['a verb within fourteen words', `Завод закрыли${' и дом'.repeat(6)} в ноябре.`, '2024-11'],
  ['a year that is told', 'В ноябре 2023 года завод закроют.', '2023-11'],
  ['a quarter', 'Завод закроют в первом квартале.', '2026-Q1'],
  ['a half-year', 'Завод закроют в первом полугодии.', '2026-H1'],
  ['a holiday that moves', 'Храм откроют на Пасху.', '2026-04-12'],
])('%s decides: %s', (_, sentence, ...values) => {
  expect(valuesIn(sentence)).toEqual(values);
});

test.each([
  ['К ноябрю построили мост.', '2025-11'],
  ['До ноября построили мост.', '2025-11'],
  ['Встречу перенесли на ноябрь.', '2025-11'],
  ['К маю построят мост.', '2026-05'],
  ['Ремонт к маю.', '2026-05'],
  ['Ремонт до мая.', '2026-05'],
  ['Ремонт на май.', '2025-05'],
  ['Ремонт с ноября.', '2024-11'],
  ['Ремонт с мая построят.', '2026-05'],
])('what the preposition says of the time: %s', (sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});

test.each([
  ['Матч прошёл 5 ноября.', '2024-11-05'],
  ['5 ноября, сообщил директор, матч.', '2025-11-05'],
  ['Матч пройдёт 5 мая.', '2026-05-05'],
  ['5 мая матч, сообщат директору.', '2026-05-05'],
  ['Форум прошёл с 5 по 7 ноября.', '2024-11-05/2024-11-07'],
  ['Форум пройдёт с 5 по 7 мая.', '2026-05-05/2026-05-07'],
  ['Форум пройдёт с 5 по 7 мая 2024 года.', '2024-05-05/2024-05-07'],
  ['Матч прошёл во вторник.', '2025-08-19'],
  ['Матч пройдёт во вторник.', '2025-08-26'],
  ['В выходные прошёл матч.', '2025-W34-WE'],
  ['В выходные пройдёт матч.', '2025-W35-WE'],
  ['На днях он уехал.', 'PAST_REF'],
  ['На днях он уедет.', 'FUTURE_REF'],
])('%s: %s', (sentence, value) => {
  expect(valuesIn(sentence)).toEqual([value]);
});

test('what lies ahead is counted from now, in a tale of the past from the date named before', () => {
  expect(valuesIn('Он приехал в 2010 году. Через год он уехал.')).toEqual(['2010', '2011']);
  expect(valuesIn('Он приехал в 2010 году. Через год он уедет.')).toEqual(['2010', '2026']);
  expect(valuesIn('Он приехал в 2010 году. Год назад он уехал.')).toEqual(['2010', '2024']);
});
