import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const RUN = `
  const { bundles } = require('./dist/cli/start.js');
  process.on('exit', () => {
    for (const [name, { cachedDataRejected }] of bundles.scripts) console.error(name, cachedDataRejected);
  });
`;

test.each([
  ['ru.js', 'Министр Иван Петров прибыл в Минск.'],
  ['en.js', 'Minister John Smith has come to London.'],
])('a short run takes the code that the build has made: %s', (pack, text) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', RUN, 'extract', '-', '--format', 'ndjson'], {
    input: text,
    encoding: 'utf8',
  });
  expect(`${JSON.parse(stdout).language.code}.js`).toBe(pack);
  const lines = stderr.trim().split('\n');
  expect(lines).toContain(`${pack} false`);
  expect(lines.filter((line) => !line.endsWith(' false'))).toEqual([]);
});
