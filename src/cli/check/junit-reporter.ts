import { type CheckResult, hasFailed, isBelowFloor, linesOf } from './check-result.js';

/** For CI servers that read JUnit's XML: a test case a fixture, and one a floor. */
export function reportAsJunit({ fixtures, quality }: CheckResult): string {
  const floors = quality.filter(({ floor }) => floor !== null);
  const cases = [
    ...fixtures.map((fixture) => testCase('fixtures', fixture.id, hasFailed(fixture) ? linesOf(fixture) : [])),
    ...floors.map((judged) => {
      const said = `F1 ${judged.f1.toFixed(3)} is below the floor of ${judged.floor}`;
      return testCase('floors', judged.kind, isBelowFloor(judged) ? [said] : []);
    }),
  ];
  const failures = fixtures.filter(hasFailed).length + floors.filter(isBelowFloor).length;
  const suite = `<testsuite name="extract check" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suite}\n${cases.join('\n')}\n</testsuite>\n</testsuites>\n`;
}

function testCase(className: string, name: string, failure: readonly string[]): string {
  const opening = `<testcase classname="${className}" name="${escapeXml(name)}"`;
  if (failure.length === 0) return `${opening}/>`;
  const message = escapeXml(failure[0] ?? '');
  return `${opening}><failure message="${message}">${escapeXml(failure.join('\n'))}</failure></testcase>`;
}

/** What XML cannot hold at all is replaced. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
