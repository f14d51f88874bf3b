import { visible } from '../terminal.js';
import { type CheckResult, hasFailed, isBelowFloor, type JudgedQuality, lineOf, linesOf } from './check-result.js';

/** For people: what differs, fixture by fixture, then the floors, then one line of what it comes to. */
export function reportAsText({ fixtures, quality }: CheckResult): string {
  const told = fixtures.flatMap((fixture) => {
    if (fixture.state === 'updated') return [`updated ${fixture.id}`];
    const lines = [...linesOf(fixture), ...fixture.tolerated.map((difference) => `(${lineOf(difference)})`)];
    const mark = hasFailed(fixture) ? '✗' : '·';
    return lines.length > 0 ? [`${mark} ${fixture.id}`, ...lines.map((line) => `  ${line}`)] : [];
  });
  const floors = quality.filter(({ floor }) => floor !== null).map(sayFloor);
  const failed = fixtures.filter(hasFailed).length;
  const hint = failed > 0 ? ' (extract check --update accepts them)' : '';
  return `${visible([...told, ...floors, `${fixtures.length} ${fixtures.length === 1 ? 'fixture' : 'fixtures'}, ${failed} different${hint}`].join('\n'))}\n`;
}

function sayFloor(judged: JudgedQuality): string {
  const { kind, f1, floor, correct, expected, actual } = judged;
  const counts = `${correct} right of ${expected} expected and ${actual} found`;
  return `${isBelowFloor(judged) ? '✗' : '✓'} ${kind}: F1 ${f1.toFixed(3)}, floor ${floor} (${counts})`;
}
