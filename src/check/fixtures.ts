import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { FAILURES } from '../model/failures.js';
import { KINDS } from '../model/mention.js';
import type { ArticleRecord } from '../model/record.js';
import { createProcessor } from '../process-document.js';
import { MAX_BYTES } from '../read/bytes.js';
import { readDocument } from '../read/read-document.js';
import { compareRecords, type Difference } from './compare-records.js';

/** An article and the record that is expected of it. */
export interface Fixture {
  /** Path below the folder asked for, without endings: `ru/oblast-visit`. */
  readonly id: string;
  readonly source: string;
  readonly expected: string;
}

export interface FixtureResult {
  readonly fixture: Fixture;
  /** Null where the fixture has no readable expected record. */
  readonly differences: readonly Difference[] | null;
  readonly actual: ArticleRecord;
}

const ARTICLE_ENDING = /\.(?:html?|txt|md)(?:\.gz)?$/i;

/**
 * Every article under the folder, in code-point order. `source.html` with `expected.json` beside it is a fixture by the name of
 * its folder; any other article, `visit.html`, is one with `visit.expected.json`.
 */
export async function listFixtures(root: string): Promise<Fixture[]> {
  const fixtures: Fixture[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) waiting.push(join(folder, entry.name));
      else if (entry.isFile() && ARTICLE_ENDING.test(entry.name)) fixtures.push(fixtureOf(root, folder, entry.name));
    }
  }
  return fixtures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fixtureOf(root: string, folder: string, name: string): Fixture {
  const stem = name.replace(ARTICLE_ENDING, '');
  const [path, expected] =
    stem === 'source' ? [folder, 'expected.json'] : [join(folder, stem), `${stem}.expected.json`];
  return {
    id: relative(root, path).split(sep).join('/'),
    source: join(folder, name),
    expected: join(folder, expected),
  };
}

/** Runs every fixture and compares; one processor serves all. */
export async function* checkFixtures(fixtures: readonly Fixture[]): AsyncGenerator<FixtureResult> {
  const processDocuments = createProcessor({ kinds: new Set(KINDS), language: null });
  for (const fixture of fixtures) {
    const raw = await readDocument(
      { kind: 'file', path: fixture.source, id: fixture.id },
      { format: 'auto', date: null, maxBytes: MAX_BYTES },
    );
    const source = { ...raw.source, path: basename(fixture.source) };
    const [record] = await processDocuments([{ ...raw, source }]);
    if (!record) throw new Error(`no record came out of ${fixture.id}`);
    const expected = await readExpected(fixture);
    yield { fixture, actual: record, differences: expected === null ? null : compareRecords(expected, record) };
  }
}

async function readExpected({ expected }: Fixture): Promise<unknown> {
  try {
    return JSON.parse(await readFile(expected, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { problems: [{ code: FAILURES.unreadable, message: `${basename(expected)} is not JSON` }] };
  }
}

/** Accepts what came out as expected. */
export async function acceptFixture({ fixture, actual }: FixtureResult): Promise<void> {
  await writeFile(fixture.expected, `${JSON.stringify(actual, null, 2)}\n`);
}
