// Scores the program on a corpus that you have downloaded: precision, recall and F1 of each kind that it marks.
//   node test/bench/accuracy.mjs FOLDER
// Reads brat (NEREL), factRuEval-2016 and TimeML (TempEval-3, TimeBank) as their authors publish them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readCorpus } from './corpora.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node test/bench/accuracy.mjs FOLDER');
  process.exitCode = 2;
} else {
  const documents = readCorpus(folder);
  for (const row of scoresOf(documents, recordsOf(documents))) console.log(row);
}

function recordsOf(documents) {
  const input = documents.map(({ id, text, published }) => JSON.stringify({ id, text, published })).join('\n');
  const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
  const args = [bin, '--input', 'ndjson', '--format', 'ndjson', '--quiet', '-'];
  const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** One row a kind; a mention is right where a mark has the same span, `value` where it also has the same value. */
function scoresOf(documents, records) {
  const rows = new Map();
  documents.forEach(({ marks }, index) => {
    for (const kind of new Set(documents.flatMap((document) => document.marks.map((mark) => mark.kind)))) {
      const gold = marks.filter((mark) => mark.kind === kind);
      const found = mentionsOf(records[index], kind);
      const row = rows.get(kind) ?? { gold: 0, found: 0, exact: 0, overlap: 0, value: 0 };
      const same = (a) => gold.find((b) => a.start === b.start && a.end === b.end);
      const near = (a) => gold.find((b) => a.start < b.end && b.start < a.end);
      row.gold += gold.length;
      row.found += found.length;
      row.exact += found.filter(same).length;
      row.overlap += found.filter(near).length;
      row.value += found.filter((a) => near(a)?.value === a.value).length;
      rows.set(kind, row);
    }
  });
  const f1 = (hits, { gold, found }) => ((200 * hits) / (gold + found || 1)).toFixed(1);
  return [...rows].map(([kind, row]) => {
    const value = kind === 'dates' ? `  value F1 ${f1(row.value, row)}` : '';
    return `${kind.padEnd(14)} exact F1 ${f1(row.exact, row)}  overlap F1 ${f1(row.overlap, row)}${value}  (${row.gold} marked, ${row.found} found)`;
  });
}

function mentionsOf(record, kind) {
  if (kind === 'dates') return record.dates.flatMap((date) => (date.parts.length > 0 ? date.parts : [date]));
  return record[kind].flatMap(({ mentions }) => mentions);
}
