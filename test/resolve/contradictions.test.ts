import { expect, test } from 'vitest';
import { openProcessor } from '../open-processor.js';

const read = await openProcessor({ kinds: new Set(['dates']), language: null });

function problemsIn(content: string, language: string): string[] {
  const source = { path: 'x', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: '2025-08-30', publishedIsFallback: false, url: null, language };
  const { problems } = read({ id: 'x', source, form: 'body', content, given, problems: [] });
  return problems.map(({ message, start, end }) => `${content.slice(start, end)}: ${message}`);
}

test.each([
  ['ru', 'В понедельник, 26 августа 2025 года, открылся завод.', 'понедельник, 26 августа 2025 года'],
  ['ru', 'Завод открыли 26 августа (понедельник).', '26 августа'],
  ['en', 'The plant opened on Monday, August 26, 2025.', 'Monday, August 26, 2025'],
])('%s: the weekday in %s is reported', (language, text, span) => {
  expect(problemsIn(text, language)).toEqual([`${span}: the text calls 2025-08-26 a Monday; it is a Tuesday`]);
});

test.each([
  ['ru', 'Во вторник, 26 августа 2025 года, открылся завод.'],
  ['ru', 'Завод откроют 26 августа. В понедельник все отдыхали.'],
  ['en', 'The plant opened on Tuesday, August 26, 2025.'],
])('%s: nothing is wrong in %s', (language, text) => {
  expect(problemsIn(text, language)).toEqual([]);
});
