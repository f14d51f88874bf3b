import { visible } from '../terminal.js';
import { type CheckResult, hasFailed, isBelowFloor, linesOf } from './check-result.js';
import { reportAsText } from './text-reporter.js';

/** GitHub shows ten annotations a step. */
const MAX_ANNOTATIONS = 10;

/** For GitHub Actions: the report for people, then annotations that stand beside the expected records. */
export function reportToGithub(result: CheckResult): string {
  const fixtures = result.fixtures.filter(hasFailed).map((fixture) => {
    const place = escapeProperty(fixture.expected);
    return `::error file=${place}::${escapeData(`${fixture.id}\n${linesOf(fixture).join('\n')}`)}`;
  });
  const floors = result.quality
    .filter(isBelowFloor)
    .map(({ kind, f1, floor }) => `::error::${kind}: F1 ${f1.toFixed(3)} is below the floor of ${floor}`);
  const all = [...floors, ...fixtures];
  const rest = all.length - MAX_ANNOTATIONS + 1;
  const shown =
    rest > 1 ? [...all.slice(0, MAX_ANNOTATIONS - 1), `::error::and ${rest} more, told in the log above`] : all;
  return reportAsText(result) + shown.map((line) => `${line}\n`).join('');
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
