import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factLines } from '../../../src/cli/show/fact-lines.js';
import { markedText } from '../../../src/cli/show/marked-text.js';
import { type Piece, widthOf, wrap } from '../../../src/cli/show/wrap.js';
import { KINDS } from '../../../src/model/mention.js';
import { factSpans } from '../../../src/write/fact-spans.js';
import { SAMPLES, sampleRecord } from '../../write/sample-records.js';
import { runExtract } from '../run-extract.js';

const ESCAPE = '\u001b[';
const ARTICLE = 'Минск, 12 марта 2024 года. Завод получил \u001b[31mкрасный\u202e текст\u0007.\n';

const plain = (text: string) => text;
const tagged = Object.fromEntries(KINDS.map((kind) => [kind, (text: string) => `<${kind}:${text}>`])) as Record<
  (typeof KINDS)[number],
  (text: string) => string
>;

describe('wrap', () => {
  test.each([
    ['one two three', 8, 'one two\nthree'],
    ['a\n\nb c', 80, 'a\n\nb c'],
    ['averyverylongword x', 5, 'averyverylongword\nx'],
    ['и\u0306и\u0306и\u0306 и\u0306', 5, 'и\u0306и\u0306и\u0306 и\u0306'],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap([{ text, paint: plain }], width)).toBe(lines);
  });

  test('a word in several styles is not broken, paint takes no width', () => {
    const pieces: Piece[] = [
      { text: 'aa b', paint: plain },
      { text: 'bb', paint: (text) => `<<<<${text}>>>>` },
      { text: 'c dd', paint: plain },
    ];
    expect(wrap(pieces, 7)).toBe('aa b<<<<bb>>>>c\ndd');
  });

  test('loses no word and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 12 })),
        fc.integer({ min: 1, max: 30 }),
        (words, width) => {
          const lines = wrap([{ text: words.join(' '), paint: plain }], width).split('\n');
          expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words.join(' ').split(/\s+/).filter(Boolean));
          for (const line of lines) expect(widthOf(line) <= width || !line.trim().includes(' ')).toBe(true);
        },
      ),
    );
  });
});

describe('marked text', () => {
  const show = (pieces: readonly Piece[]) => pieces.map(({ text, paint }) => paint(text)).join('');

  test('each fact is painted by its kind', () => {
    const [record] = SAMPLES;
    const text = show(markedText(record!.text, factSpans(record!), tagged, true));
    expect(text).toContain('«<organisations:Дельта>» <people:Иван Петров> вложит <money:10,5 млн рублей> до <dates:');
    expect(text.replace(/<\w+:|>/g, '')).toBe(record!.text);
  });

  test('facts within facts and facts that cross', () => {
    const record = sampleRecord('x', { text: 'правительство Ярославской области решило' }, (at) => ({
      organisations: [
        { id: 'o1', name: 'x', form: null, aliases: [], mentions: [at('правительство Ярославской области', 'r')] },
        { id: 'o2', name: 'y', form: null, aliases: [], mentions: [at('области решило', 'r')] },
      ],
      places: [{ id: 'l1', name: 'Ярославская область', mentions: [at('Ярославской области', 'r')] }],
    }));
    expect(show(markedText(record.text, factSpans(record), tagged, true))).toBe(
      '<organisations:правительство ><places:Ярославской области> решило',
    );
    expect(show(markedText(record.text, factSpans(record), tagged, false))).toBe(
      '[<organisations:правительство >[<places:Ярославской области>]] решило',
    );
  });
});

test('a line a fact tells what its words mean, where they do not say it themselves', () => {
  const text = 'Врач Иван из «Дельты» отдал от 2 до 3 долларов в час, около 4, до 5 %, с мая, не более 6 %., 25 б. п.';
  const told = { amount: null, min: null, max: null, qualifier: 'exact', per: null } as const;
  const share = { value: null, min: null, max: null, qualifier: 'exact', unit: 'percent' } as const;
  const post = { organisation: null, place: null, start: 0, end: 4 };
  const record = sampleRecord('x', { text }, (at) => ({
    people: [
      {
        id: 'p1',
        name: 'Иван',
        latinName: null,
        gender: null,
        roles: [
          { title: 'врач', ...post },
          { title: 'врач', ...post },
        ],
        mentions: [at('Иван', 'r')],
      },
    ],
    organisations: [{ id: 'o1', name: 'Дельта', form: null, aliases: [], mentions: [at('Дельты', 'r')] }],
    money: [
      { ...at('от 2 до 3 долларов', 'r'), ...told, min: '2', max: '3', currency: 'USD', per: 'hour' },
      { ...at('4', 'r'), ...told, amount: '4', qualifier: 'at-most', currency: null },
    ],
    percentages: [
      { ...at('до 5 %', 'r'), ...share, max: '5' },
      { ...at('6 %', 'r'), ...share, value: '6', qualifier: 'at-most' },
      { ...at('25 б. п.', 'r'), ...share, value: '0.25', unit: 'percentage-point' },
    ],
    dates: [
      {
        ...at('с мая', 'r'),
        type: 'DATE',
        value: '2024-05',
        mod: null,
        earliest: '2024-05-01',
        latest: null,
        relative: false,
        parts: [],
      },
    ],
  }));
  const paints = Object.fromEntries(KINDS.map((kind) => [kind, plain])) as typeof tagged;
  expect(factLines(factSpans(record), paints, false)).toEqual([
    'Иван = Иван; врач',
    'Дельты = Дельта',
    'от 2 до 3 долларов = 2 – 3 USD per hour',
    '4 = at most 4 in no named currency',
    'до 5 % = … – 5 %',
    'с мая = 2024-05 (2024-05-01 – …)',
    '6 % = at most 6 %',
    '25 б. п. = 0.25 percentage points',
  ]);
});

describe('extract show', () => {
  test('no colour in a pipe; facts in brackets, their values beneath, what would steer the terminal made visible', async () => {
    const { stdout, exitCode } = await runExtract(['show', '-', '--input', 'body'], ARTICLE);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toContain('[12 марта 2024 года]');
    expect(stdout).toContain('12 марта 2024 года = 2024-03-12');
    expect(stdout).toMatch(/\\u\{1b\}\[31mкрасный\\u\{202e\}\sтекст\\u\{7\}\./);
    expect(stdout).not.toContain('certainty');
    expect(exitCode).toBe(0);
  });

  test('--explain names the rule of each fact and how sure it is', async () => {
    const { stdout } = await runExtract(['show', '-', '--input', 'body', '--explain', '--kinds', 'dates'], ARTICLE);
    expect(stdout).toMatch(/12 марта 2024 года = 2024-03-12\n {4}ru\.dates\.[a-z-]+, certainty \d+ %/);
  });

  test('colours when asked for, with a legend; the words are the same', async () => {
    const coloured = await runExtract(['show', '-', '--input', 'body'], ARTICLE, {
      env: { FORCE_COLOR: '1', NO_COLOR: '' },
    });
    expect(coloured.stdout).toContain(`${ESCAPE}33mdates${ESCAPE}39m 1`);
    const piped = await runExtract(['show', '-', '--input', 'body'], ARTICLE);
    expect(stripVTControlCharacters(coloured.stdout).replace(/\s+/g, '')).toBe(
      piped.stdout.replace(/[[\]](?!31m)|\s+/g, ''),
    );
    const { stdout } = await runExtract(['show', '-', '--input', 'body', '--no-color'], ARTICLE, {
      env: { FORCE_COLOR: '1', NO_COLOR: '' },
    });
    expect(stdout).toBe(piped.stdout);
  });

  test('a path that is not there is one plain sentence', async () => {
    const { stderr, exitCode } = await runExtract(['show', 'no-such-file.txt']);
    expect(stderr).toMatch(/^extract: no-such-file\.txt: no such file or folder\n$/);
    expect(exitCode).toBe(2);
  });
});
