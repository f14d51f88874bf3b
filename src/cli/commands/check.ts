import type { Difference } from '../../check/compare-records.js';
import { acceptFixture, checkFixtures, type Fixture, type FixtureResult, listFixtures } from '../../check/fixtures.js';
import { createQuality } from '../../check/quality.js';
import { reasonOf } from '../../read/list-files.js';
import {
  type CheckedFixture,
  type CheckResult,
  type Floors,
  hasFailed,
  isBelowFloor,
  type Reporter,
  type ReporterName,
} from '../check/check-result.js';
import { reportToGithub } from '../check/github-reporter.js';
import { reportAsJson } from '../check/json-reporter.js';
import { reportAsJunit } from '../check/junit-reporter.js';
import { reportAsText } from '../check/text-reporter.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../usage-error.js';

export interface CheckOptions {
  readonly folder: string;
  readonly update: boolean;
  /** Only fixtures whose id holds these words; null for all. */
  readonly filter: string | null;
  readonly floors: Floors;
  readonly reporter: ReporterName;
}

const REPORTERS: Readonly<Record<ReporterName, Reporter>> = {
  text: reportAsText,
  github: reportToGithub,
  junit: reportAsJunit,
  json: reportAsJson,
};

/**
 * Every fixture still gives its expected record, kinds with a floor not worse than it; tells what differs.
 *
 * @returns the exit code
 * @throws UsageError where the folder cannot be read or holds no fixture
 */
export async function check(options: CheckOptions, { stdout }: NodeJS.Process): Promise<number> {
  const fixtures = await fixturesIn(options);
  const quality = createQuality();
  const checked: CheckedFixture[] = [];
  for await (const result of checkFixtures(fixtures)) {
    if (options.update && result.differences?.length !== 0) await acceptFixture(result);
    quality.add(result);
    checked.push(judge(result, options));
  }
  const result: CheckResult = {
    fixtures: checked,
    quality: quality.all().map((kind) => ({ ...kind, floor: options.floors.get(kind.kind) ?? null })),
  };
  stdout.write(REPORTERS[options.reporter](result));
  const isRed = checked.some(hasFailed) || (!options.update && result.quality.some(isBelowFloor));
  return isRed ? EXIT.someFailed : EXIT.done;
}

function judge({ fixture, differences }: FixtureResult, { update, floors }: CheckOptions): CheckedFixture {
  const { id, expected } = fixture;
  const hasFloor = ({ where }: Difference) => [...floors.keys()].some((kind) => kind === where);
  const exact = (differences ?? []).filter((difference) => !hasFloor(difference));
  const state = differences?.length === 0 ? 'same' : update ? 'updated' : judged(differences, exact);
  return { id, expected, state, differences: exact, tolerated: (differences ?? []).filter(hasFloor) };
}

function judged(differences: FixtureResult['differences'], exact: readonly Difference[]): CheckedFixture['state'] {
  if (differences === null) return 'new';
  return exact.length > 0 ? 'different' : 'same';
}

async function fixturesIn({ folder, filter }: CheckOptions): Promise<Fixture[]> {
  let fixtures: Fixture[];
  try {
    fixtures = await listFixtures(folder);
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}`);
  }
  if (fixtures.length === 0)
    throw new UsageError(
      `no fixtures in ${folder}: a fixture is an article (.html, .txt, .md) with its expected record beside it`,
    );
  const chosen = fixtures.filter(({ id }) => filter === null || id.includes(filter));
  if (chosen.length === 0) throw new UsageError(`none of the ${fixtures.length} fixtures has "${filter}" in its name`);
  return chosen;
}
