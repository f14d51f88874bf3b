import type { Difference } from '../../check/compare-records.js';
import { acceptFixture, checkFixtures, type Fixture, type FixtureResult, listFixtures } from '../../check/fixtures.js';
import { reasonOf } from '../../read/list-files.js';
import { EXIT } from '../exit-codes.js';
import { visible } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** Longest piece of a value shown in a difference, in characters. */
const SHOWN = 160;
/** GitHub shows ten annotations a step. */
const MAX_ANNOTATIONS = 10;

/**
 * Every fixture still gives its expected record; prints what differs.
 *
 * @returns the exit code
 * @throws UsageError where the folder cannot be read or holds no fixture
 */
export async function check(folder: string, update: boolean, { stdout, env }: NodeJS.Process): Promise<number> {
  const fixtures = await fixturesIn(folder);
  const annotations: string[] = [];
  let failed = 0;
  for await (const result of checkFixtures(fixtures)) {
    if (result.differences?.length === 0) continue;
    if (update) {
      await acceptFixture(result);
      stdout.write(`updated ${visible(result.fixture.id)}\n`);
      continue;
    }
    failed++;
    const lines = linesOf(result);
    stdout.write(`${visible([`✗ ${result.fixture.id}`, ...lines.map((line) => `  ${line}`)].join('\n'))}\n`);
    annotations.push(`::error file=${result.fixture.folder}/expected.json::${result.fixture.id}: ${lines.join('%0A')}`);
  }
  if (env.GITHUB_ACTIONS === 'true')
    stdout.write(
      annotations
        .slice(0, MAX_ANNOTATIONS)
        .map((line) => `${visible(line)}\n`)
        .join(''),
    );
  stdout.write(
    `${fixtures.length} fixtures, ${failed} different${failed > 0 ? ' (extract check --update accepts them)' : ''}\n`,
  );
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}

async function fixturesIn(folder: string): Promise<Fixture[]> {
  let fixtures: Fixture[];
  try {
    fixtures = await listFixtures(folder);
  } catch (error) {
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}`);
  }
  if (fixtures.length === 0)
    throw new UsageError(`no fixtures in ${folder}: a fixture is a folder with a source.* file`);
  return fixtures;
}

function linesOf({ differences }: FixtureResult): string[] {
  if (!differences) return ['no expected.json yet'];
  return differences.map(lineOf);
}

function lineOf({ where, what, change, field, expected, actual }: Difference): string {
  const name = [where, what].filter(Boolean).join(' ');
  if (change === 'missing') return `- ${name} is missing: ${shortJson(expected)}`;
  if (change === 'extra') return `+ ${name} is new: ${shortJson(actual)}`;
  return `~ ${name}${field ? `, ${field}` : ''}: expected ${shortJson(expected)}, got ${shortJson(actual)}`;
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}
