import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run-extract.js';

function scores(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return execFileSync(process.execPath, ['test/bench/accuracy.mjs', folder], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
}

const TEXT = '🙂 Директор завода Иван Петров приехал в Минск.';

test('brat counts code points, and a wrong mark lowers the score', () => {
  const right = 'T1\tPERSON 18 29\tИван Петров\nT2\tCITY 40 45\tМинск\nR1\tWORKS_AS Arg1:T1\n';
  expect(scores({ 'a.txt': TEXT, 'a.ann': right })).toEqual([
    'people         exact F1 100.0  overlap F1 100.0  (1 marked, 1 found)',
    'places         exact F1 100.0  overlap F1 100.0  (1 marked, 1 found)',
  ]);
  expect(scores({ 'a.txt': TEXT, 'a.ann': 'T1\tPERSON 23 29\tПетров\n' })).toEqual([
    'people         exact F1 0.0  overlap F1 100.0  (1 marked, 1 found)',
  ]);
});

test('factRuEval joins the spans of an object', () => {
  const spans = '1 name 19 4  # 1 1 Иван\n2 surname 24 6  # 2 1 Петров\n';
  expect(scores({ 'a.txt': TEXT, 'a.spans': spans, 'a.objects': '7 Person 1 2 # Иван Петров\n' })).toEqual([
    'people         exact F1 100.0  overlap F1 100.0  (1 marked, 1 found)',
  ]);
});

test('TimeML is counted with its values, from the day of publication', () => {
  const page = (value: string) =>
    `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2025-08-25">25 August</TIMEX3></DCT><TEXT>He left &amp; came back on <TIMEX3 tid="t1" type="DATE" value="${value}">Friday</TIMEX3>.</TEXT></TimeML>`;
  const row = (value: string) =>
    `dates          exact F1 100.0  overlap F1 100.0  value F1 ${value}  (1 marked, 1 found)`;
  expect(scores({ 'a.tml': page('2025-08-22') })).toEqual([row('100.0')]);
  expect(scores({ 'a.tml': page('2025-08-29') })).toEqual([row('0.0')]);
});
