import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/mention.js';
import type { ContentForm } from '../../src/model/raw-document.js';
import { openProcessor } from '../open-processor.js';

const processDocument = await openProcessor({ kinds: new Set(KINDS), language: null });

function secondsFor(content: string, form: ContentForm, language: string): number {
  const source = { path: 'long', format: form, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: '2025-11-24', publishedIsFallback: false, url: null, language };
  const before = process.cpuUsage();
  processDocument({ id: 'long', source, form, content, given, problems: [] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a slow rule would trip over: endless runs of what it waits for, and of what it may skip. */
const ADVERSARIES: readonly (readonly [string, string])[] = [
  ['digits', '1234567890'],
  ['groups of digits', '123 456 '],
  ['numbers with points', '1.2.3,4'],
  ['spaces', '          '],
  ['line feeds', '\n\n \n'],
  ['opening quotes', '«"“„'],
  ['brackets', '((([[['],
  ['capitals', 'ABCDEFАБВГДЕ'],
  ['capitalised words', 'Иван Минск Завод John Bank '],
  ['initials', 'А. Б. J. K. '],
  ['hyphens', 'а-б-в-'],
  ['wide spaces', 'слово   word    '],
  ['quotations', '«Завод», "Bank" и '],
  ['abbreviations', 'МИД РФ ООО USA Inc. '],
  ['names in Latin letters', 'Bank of Alpha and Beta '],
  ['addresses', 'www.example.com/a.b@c '],
  ['commas and conjunctions', 'и, and, или, '],
  ['number words', 'двадцать пять тысяч миллион '],
  ['English number words', 'twenty five thousand million '],
  ['currencies', '$ € рублей долларов '],
  ['months and days', '5 мая июня с по до 2025 '],
  ['English dates', 'May 5 from to Monday 2025 '],
  ['roles', 'министр председатель президент директор '],
  ['organisation heads', 'Министерство комитета управления банка '],
  ['sentences', 'Он. Да. Г. Нет. '],
  ['full names', 'министр Иван Петров, директор ООО «Завод» Анна Белова. '],
];

const SMALL = 10_000;
const GROWTH = 8;
/** Eight times the text may take twelve times as long (an exponent of 1.2), plus what a pause of the machine may add. */
const MOST = 12;
const PAUSE = 0.4;
/** No language pack: only cleaning and sentences, which are the same for every language. */
const NO_LANGUAGE = 'xx';

test.each(ADVERSARIES)('the time for %s grows with their number', (_, unit) => {
  for (const [form, language] of [
    ['text', NO_LANGUAGE],
    ['body', 'ru'],
    ['body', 'en'],
  ] as const) {
    const small = unit.repeat(SMALL / unit.length);
    const large = unit.repeat((SMALL * GROWTH) / unit.length);
    secondsFor(small, form, language);
    const [first, second] = [secondsFor(small, form, language), secondsFor(large, form, language)];
    expect(second, `${form}, ${language}: ${first} s, then ${second} s`).toBeLessThan(first * MOST + PAUSE);
  }
});

test.each(['ru', 'en'])(
  'a megabyte of them all, read as %s, is done in seconds',
  (language) => {
    const each = 1_000_000 / ADVERSARIES.length;
    const all = ADVERSARIES.map(([, unit]) => unit.repeat(each / unit.length)).join('\n');
    expect(secondsFor(all, 'body', language)).toBeLessThan(15);
  },
  60_000,
);
