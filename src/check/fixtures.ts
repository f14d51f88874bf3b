import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FAILURES } from '../model/failures.js';
import { KINDS } from '../model/mention.js';
import type { ArticleRecord } from '../model/record.js';
import { createProcessor } from '../process-document.js';
import { MAX_BYTES } from '../read/bytes.js';
import { readDocument } from '../read/read-document.js';
import { compareRecords, type Difference } from './compare-records.js';

/** A folder with a `source.*` file and, once accepted, its `expected.json`. */
export interface Fixture {
  /** Path below the fixtures folder: `ru/oblast-visit`. */
  readonly id: string;
  readonly folder: string;
  readonly sourceName: string;
}

export interface FixtureResult {
  readonly fixture: Fixture;
  /** Null where the fixture has no readable expected record. */
  readonly differences: readonly Difference[] | null;
  readonly actual: ArticleRecord;
}

const EXPECTED = 'expected.json';

/** Every fixture under the folder, in code-point order. */
export async function listFixtures(root: string): Promise<Fixture[]> {
  const fixtures: Fixture[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readdir(folder, { withFileTypes: true });
    const source = entries.find((entry) => entry.isFile() && entry.name.startsWith('source.'));
    if (source) fixtures.push({ id: relative(root, folder).split(sep).join('/'), folder, sourceName: source.name });
    for (const entry of entries) if (entry.isDirectory()) waiting.push(join(folder, entry.name));
  }
  return fixtures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Runs every fixture and compares; one processor serves all. */
export async function* checkFixtures(fixtures: readonly Fixture[]): AsyncGenerator<FixtureResult> {
  const processDocument = createProcessor({ kinds: new Set(KINDS), language: null });
  for (const fixture of fixtures) {
    const path = join(fixture.folder, fixture.sourceName);
    const raw = await readDocument(
      { kind: 'file', path, id: fixture.id },
      { format: 'auto', date: null, maxBytes: MAX_BYTES },
    );
    const record = processDocument({ ...raw, source: { ...raw.source, path: fixture.sourceName } });
    const expected = await readExpected(fixture);
    yield { fixture, actual: record, differences: expected === null ? null : compareRecords(expected, record) };
  }
}

async function readExpected({ folder }: Fixture): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, EXPECTED), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { problems: [{ code: FAILURES.unreadable, message: `${EXPECTED} is not JSON` }] };
  }
}

/** Accepts what came out as expected. */
export async function acceptFixture({ fixture, actual }: FixtureResult): Promise<void> {
  await writeFile(join(fixture.folder, EXPECTED), `${JSON.stringify(actual, null, 2)}\n`);
}
