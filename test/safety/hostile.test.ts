import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failures.js';
import { type ArticleRecord, articleRecordSchema } from '../../src/model/record.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';
import { HOSTILE_DOCUMENTS, NAUGHTY_STRINGS } from './hostile-documents.js';

function recordsIn(ndjson: string): ArticleRecord[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => articleRecordSchema.parse(JSON.parse(line)));
}

const isWellFormed = (text: string) => Buffer.from(text).toString() === text;

/** Seconds that they may take together, start of the program included; a slow machine takes a fraction of it. */
const PATIENCE = 60;

describe('every hostile document in one folder', () => {
  let records: ReadonlyMap<string, ArticleRecord>;
  let stderr: string;
  let exitCode: number | null;
  let seconds: number;

  beforeAll(async () => {
    const folder = temporaryFolder();
    for (const { name, bytes } of HOSTILE_DOCUMENTS) writeFileSync(join(folder, name), bytes());
    writeFileSync(join(folder, 'z-next.txt'), 'Минск, 5 мая 2025 года. Завод получил 10 млн рублей.');
    const started = performance.now();
    const ran = await runExtract([folder, '--format', 'ndjson', '--jobs', '1']);
    seconds = (performance.now() - started) / 1000;
    records = new Map(recordsIn(ran.stdout).map((record) => [record.id, record]));
    ({ stderr, exitCode } = ran);
  }, 120_000);

  test('is done in time, and so is the article behind them', () => {
    expect(records.size).toBe(HOSTILE_DOCUMENTS.length + 1);
    expect(records.get('z-next')?.text).toContain('Завод получил');
    expect(seconds).toBeLessThan(PATIENCE);
    expect(exitCode).toBe([...records.values()].some(({ problems }) => problems.some(isFailure)) ? 1 : 0);
    expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  });

  test.each(HOSTILE_DOCUMENTS)('$what: a sound record', ({ name }) => {
    const record = records.get(name.replace(/\.(?:html|txt)(?:\.gz)?$/, ''));
    expect(record).toBeDefined();
    expect(record?.problems.some(({ code }) => code === 'internal-error')).toBe(false);
  });

  test('prose among hostile mark-up is still found', () => {
    const withProse = ['nested', 'nested-inline', 'attributes', 'proto', 'deep-json', 'inside'];
    for (const id of withProse) expect(records.get(id)?.text, id).toContain('Завод в Бресте получил 10 млн рублей');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('naughty strings as text, title and id come back as they went in', async () => {
  const lines = NAUGHTY_STRINGS.map((text, i) =>
    JSON.stringify({ id: `${i} ${text}`, text, title: text, url: text, published: text }),
  );
  const { stdout } = await runExtract(['--input', 'ndjson', '--format', 'ndjson', '-'], lines.join('\n'));
  const records = recordsIn(stdout);
  expect(records.map(({ text }) => text)).toEqual(NAUGHTY_STRINGS);
  expect(records.map(({ id }) => id)).toEqual(NAUGHTY_STRINGS.map((text, i) => `${i} ${text}`));
});

test('naughty strings as file names are told apart and harmless in every format', async () => {
  const folder = temporaryFolder();
  const names = NAUGHTY_STRINGS.filter(
    (text) => !text.includes('/') && !text.includes('\0') && isWellFormed(text) && Buffer.byteLength(text) < 200,
  );
  for (const [i, name] of names.entries())
    writeFileSync(join(folder, `${i}${name}.txt`), 'Минск, 5 мая 2025 года. Завод получил 10 млн рублей.');
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
    'Имя файла — не UTF-8.',
  );
  const { stdout } = await runExtract([folder, '--format', 'ndjson']);
  const ids = recordsIn(stdout).map(({ id }) => id);
  expect(new Set(ids).size).toBe(names.length + 1);
  const shown = await runExtract([folder, '--format', 'csv', '--verbose']);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the point is that none reaches the terminal
  expect(shown.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

test('no CSV cell starts a formula', async () => {
  const lines = NAUGHTY_STRINGS.map((text, i) =>
    JSON.stringify({ id: `${text}${i}`, text: `${text} Завод получил 10 млн рублей.`, title: text }),
  );
  const { stdout } = await runExtract(
    ['--input', 'ndjson', '--format', 'csv', '--table', 'articles', '-'],
    lines.join('\n'),
  );
  const starts = stdout.split(/\r\n|,|;/).map((cell) => cell.replace(/^"/, ''));
  expect(starts.filter((cell) => /^[=@]/.test(cell) || /^[+-](?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
});
