import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { beforeAll, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';

const accepted = temporaryFolder();

/** A user's own folder: one article with its record beside it, one in a folder of its own; all accepted as they are. */
beforeAll(async () => {
  writeFileSync(
    join(accepted, 'visit.txt'),
    'Делегация приехала 12 марта 2024 года.\n\nОна уехала 14 марта 2024 года.\n',
  );
  mkdirSync(join(accepted, 'loan'));
  writeFileSync(
    join(accepted, 'loan', 'source.txt'),
    'The bank signed the loan on 3 March 2025 and paid it on 4 April 2025.\n',
  );
  const { exitCode } = await runExtract(['check', accepted, '--update']);
  expect(exitCode).toBe(0);
});

function folderOfArticles(): string {
  const folder = temporaryFolder();
  cpSync(accepted, folder, { recursive: true });
  return folder;
}

function change(path: string, edit: (record: ArticleRecord) => void): void {
  const record = JSON.parse(readFileSync(path, 'utf8')) as ArticleRecord;
  edit(record);
  writeFileSync(path, JSON.stringify(record));
}

function spoil(folder: string): void {
  change(join(folder, 'visit.expected.json'), ({ dates }) => {
    expect(dates).toHaveLength(2);
    Object.assign(dates[0]!, { value: '2024-03-13' });
  });
}

test('green after --update, red after a change by hand, with the field and both values', async () => {
  const folder = folderOfArticles();
  expect(await runExtract(['check', folder])).toMatchObject({
    exitCode: 0,
    stdout: '2 fixtures, 0 different\n',
    stderr: '',
  });
  spoil(folder);
  const { stdout, exitCode } = await runExtract(['check', folder]);
  expect(stdout).toBe(
    '✗ visit\n  ~ dates «12 марта 2024 года», value: expected "2024-03-13", got "2024-03-12"\n2 fixtures, 1 different (extract check --update accepts them)\n',
  );
  expect(exitCode).toBe(1);
});

test('facts that are gone and facts that are new are told with their words', async () => {
  const folder = folderOfArticles();
  change(join(folder, 'loan', 'expected.json'), ({ dates }) => {
    Object.assign(dates[1]!, { start: 1, text: 'Tuesday' });
  });
  const { stdout } = await runExtract(['check', folder]);
  expect(stdout).toMatch(/✗ loan\n {2}- dates «Tuesday» is missing: .*\n {2}\+ dates «4 April 2025» is new: /);
});

test('an article without an expected record is no pass, and --filter leaves out the others', async () => {
  const folder = folderOfArticles();
  writeFileSync(join(folder, 'other.txt'), 'Новая статья.\n');
  const { stdout, exitCode } = await runExtract(['check', folder]);
  expect(stdout).toContain('✗ other\n  no expected record yet\n');
  expect(exitCode).toBe(1);
  expect(await runExtract(['check', folder, '--filter', 'loan'])).toMatchObject({
    exitCode: 0,
    stdout: '1 fixture, 0 different\n',
  });
  const none = await runExtract(['check', folder, '--filter', 'nothing-like-it']);
  expect(none.stderr).toContain('none of the 3 fixtures has "nothing-like-it" in its name');
  expect(none.exitCode).toBe(2);
});

test('what stands beside an article and is no JSON is told as such', async () => {
  const folder = folderOfArticles();
  writeFileSync(join(folder, 'visit.expected.json'), '{"people": [');
  const { stdout, exitCode } = await runExtract(['check', folder, '--filter', 'visit']);
  expect(stdout).toContain('visit.expected.json is not JSON');
  expect(exitCode).toBe(1);
});

test('a floor lets a kind differ as long as its F1 is not below it', async () => {
  const folder = folderOfArticles();
  spoil(folder);
  // Three of four dates are right: F1 0.75.
  const kept = await runExtract(['check', folder, '--floor', 'dates=0.75']);
  expect(kept.stdout).toContain('✓ dates: F1 0.750, floor 0.75 (3 right of 4 expected and 4 found)');
  expect(kept.stdout).toContain('value: expected "2024-03-13"');
  expect(kept.exitCode).toBe(0);
  const missed = await runExtract(['check', folder, '--floor', 'dates=0.76', '--floor', 'people=1']);
  expect(missed.stdout).toContain('✗ dates: F1 0.750, floor 0.76');
  expect(missed.exitCode).toBe(1);
  // Other kinds and fields stay exact.
  change(join(folder, 'visit.expected.json'), (record) => Object.assign(record, { title: 'Другой' }));
  expect((await runExtract(['check', folder, '--floor', 'dates=0.1'])).exitCode).toBe(1);
  const { stderr, exitCode } = await runExtract(['check', folder, '--floor', 'dates=95']);
  expect(stderr).toContain('a number from 0 to 1');
  expect(exitCode).toBe(2);
});

test('JUnit, JSON and GitHub hear the same', async () => {
  const folder = folderOfArticles();
  spoil(folder);
  const $ = load((await runExtract(['check', folder, '--reporter', 'junit', '--floor', 'people=0.5'])).stdout, {
    xml: true,
  });
  expect($('testsuite').attr()).toMatchObject({ tests: '3', failures: '1' });
  expect($('testcase[name="visit"] failure').text()).toContain('value: expected "2024-03-13", got "2024-03-12"');
  const json = JSON.parse((await runExtract(['check', folder, '--reporter', 'json'])).stdout);
  expect(json.passed).toBe(false);
  expect(json.fixtures[1].differences[0]).toMatchObject({ where: 'dates', field: 'value', expected: '2024-03-13' });
  const github = await runExtract(['check', folder], '', { env: { GITHUB_ACTIONS: 'true' } });
  expect(github.stdout).toContain(
    `::error file=${folder}/visit.expected.json::visit%0A~ dates «12 марта 2024 года», value:`,
  );
  expect(github.exitCode).toBe(1);
});

test('what an article says cannot steer the terminal, GitHub or an XML reader', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'Заголовок <b>&"\n\nТекст 12 марта 2024 года.\n');
  await runExtract(['check', folder, '--update']);
  change(join(folder, 'a.expected.json'), (record) =>
    Object.assign(record, { title: 'x\u001b[31m\n::warning::no <!-- &' }),
  );
  const github = await runExtract(['check', folder, '--reporter', 'github']);
  expect(github.stdout).not.toContain('\u001b');
  expect(github.stdout).not.toMatch(/^::warning/m);
  const junit = await runExtract(['check', folder, '--reporter', 'junit']);
  expect(load(junit.stdout, { xml: true })('failure')).toHaveLength(1);
});
