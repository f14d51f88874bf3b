import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateFact } from '../../../src/model/record.js';
import { openProcessor } from '../../open-processor.js';

const processDocument = await openProcessor({ kinds: new Set(['dates']), language: 'en' });

function datesIn(content: string, published: string | null = '2025-08-25'): readonly DateFact[] {
  const source = { path: 'x', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published, publishedIsFallback: false, url: null, language: 'en' };
  return processDocument({ id: 'x', source, form: 'body' as const, content, given, problems: [] }).dates;
}

/** Sentence with the mention in brackets, value, mod, first and last day; published on Monday, 25 August 2025. */
const FORMS: readonly (readonly [string, string, string | null, string | null, string | null])[] = [
  ['It was signed on [May 3, 2024].', '2024-05-03', null, '2024-05-03', '2024-05-03'],
  ['It was signed on [the 3rd of May 2024].', '2024-05-03', null, '2024-05-03', '2024-05-03'],
  ['It was signed on [29 September].', '2025-09-29', null, '2025-09-29', '2025-09-29'],
  ['It was posted at [09:04, 25 November].', '2024-11-25T09:04', null, '2024-11-25', '2024-11-25'],
  ['The log says [2025-08-25T21:19].', '2025-08-25T21:19', null, '2025-08-25', '2025-08-25'],
  ['He left on [Friday].', '2025-08-22', null, '2025-08-22', '2025-08-22'],
  ['He will leave on [Friday].', '2025-08-29', null, '2025-08-29', '2025-08-29'],
  ['The shop is closed until [Friday].', '2025-08-29', 'ON_OR_BEFORE', null, '2025-08-29'],
  ['Delivery is expected in [February].', '2026-02', null, '2026-02-01', '2026-02-28'],
  ['Trade grew in [January-November 2024].', '2024-01/2024-11', null, '2024-01-01', '2024-11-30'],
  ['It runs from [May to July].', '2025-05/2025-07', null, '2025-05-01', '2025-07-31'],
  ['The fair runs from [September 29 to October 1, 2025].', '2025-09-29/2025-10-01', null, '2025-09-29', '2025-10-01'],
  ['The [2026-2028] programme is ready.', '2026/2028', null, '2026-01-01', '2028-12-31'],
  ['In the [2019/20] season he won.', '2019/2020', null, '2019-01-01', '2020-12-31'],
  ['He has worked there since [March].', '2025-03', 'ON_OR_AFTER', '2025-03-01', null],
  ['He has worked there since [2009].', '2009', 'ON_OR_AFTER', '2009-01-01', null],
  ['It ends by [the end of the year].', '2025', 'ON_OR_BEFORE', null, '2025-12-31'],
  ['It grew over [the last five years].', 'P5Y', null, '2020-08-25', '2025-08-25'],
  ['It took [two and a half years].', 'P2Y6M', null, null, null],
  ['It was an [18-month] break.', 'P18M', null, null, null],
  ['They meet [every Monday].', 'XXXX-WXX-1', null, null, null],
  ['It is paid [monthly].', 'P1M', null, null, null],
  ['They meet twice [a week].', 'P1W', null, null, null],
  ['It closed on [Christmas Day].', '2024-12-25', null, '2024-12-25', '2024-12-25'],
  ['It falls on [Easter 2026].', '2026-04-05', null, '2026-04-05', '2026-04-05'],
  ['It fell in [fiscal 2024].', '2024', null, '2024-01-01', '2024-12-31'],
  ['It fell in [Q3 2024].', '2024-Q3', null, '2024-07-01', '2024-09-30'],
  ['It rose in [the first half of 2025].', '2025-H1', null, '2025-01-01', '2025-06-30'],
  ['It rained [last summer].', '2024-SU', null, '2024-06-01', '2024-08-31'],
  ['It will open [next summer].', '2026-SU', null, '2026-06-01', '2026-08-31'],
  ['It will open [next winter].', '2025-WI', null, '2025-12-01', '2026-02-28'],
  ['It was built in [the winter of 2010].', '2010-WI', null, '2010-12-01', '2011-02-28'],
  ['It was built in [the late 1990s].', '199', 'END', '1990-01-01', '1999-12-31'],
  ['It was built in [the 19th century].', '18', null, '1800-01-01', '1899-12-31'],
  ['It rained [last week].', '2025-W34', null, '2025-08-18', '2025-08-24'],
  ['It will rain [next month].', '2025-09', null, '2025-09-01', '2025-09-30'],
  ['It is [now] closed.', 'PRESENT_REF', null, null, null],
  ['He [recently] left.', 'PAST_REF', null, null, null],
];

describe('forms of dates in an article published on 2025-08-25', () => {
  test.each(FORMS)('%s is %s', (marked, value, mod, earliest, latest) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const found = datesIn(marked.replace('[', '').replace(']', ''));
    expect(found.map((date) => [date.start, date.end])).toEqual([[start, end]]);
    expect(found[0]).toMatchObject({ value, mod, earliest, latest });
  });
});

test.each([
  'Version 10.1.2 is out.',
  'They won by 3-2.',
  'Call 8-800-2013-2015.',
  'He flew a Boeing 737.',
  'The Zapad-2025 exercise began.',
  'It is on page 2010 of 31 February.',
  'It marks the 80th anniversary.',
])('nothing in time: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('without a publication date nothing is guessed', () => {
  expect(datesIn('It opens on 29 September.', null)[0]).toMatchObject({ value: 'XXXX-09-29', earliest: null });
  expect(datesIn('It opened on Friday.', null)[0]).toMatchObject({ value: 'XXXX-WXX-5', earliest: null });
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (number: number) => String(number).padStart(2, '0');
const calendarDay = fc
  .date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('2059-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

function ending(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

type Day = { readonly year: number; readonly month: number; readonly day: number };
const WRITTEN: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${MONTHS[month - 1]} ${day}${ending(day)}, ${year}`,
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `the ${day}${ending(day)} of ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${month === 5 ? 'May' : `${MONTHS[month - 1]?.slice(0, 3)}.`} ${day}, ${year}`,
];

test.each(WRITTEN)('any day of the calendar reads back to itself, form %#', (write) => {
  fc.assert(
    fc.property(calendarDay, (day) => {
      const written = write(day);
      const value = `${day.year}-${two(day.month)}-${two(day.day)}`;
      expect(datesIn(`The treaty was signed on ${written} in Geneva.`)).toMatchObject([
        { text: written, value, earliest: value, latest: value, relative: false },
      ]);
    }),
    { numRuns: 60 },
  );
});
