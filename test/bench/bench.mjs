// How fast the program is, as ratios to peers in the same run: CPU time, several rounds, median and spread.
//   npm run bench            all figures, as a table for the README
//   npm run bench -- quick   fewer texts and rounds

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { texts } from './articles.mjs';
import { runs } from './runs.mjs';
import { works } from './works.mjs';

const isQuick = process.argv.includes('quick');
/** Turns that are not counted: the compiler settles within them. */
const WARM_UP = isQuick ? 2 : 15;
const ROUNDS = isQuick ? 3 : 7;
const COUNTS = isQuick ? { ru: 60, en: 30, html: 20 } : { ru: 250, en: 120, html: 60 };

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * Times two works in turns, each in its process, and gives the ratio of each round: what slows the machine down slows both. A
 * turn is as many passes as make both turns about as long: while a work waits, the engine throws its compiled code away.
 */
async function ratio(own, peer, input, count = COUNTS[input]) {
  const processes = [await start(own, input, count), await start(peer, input, count)];
  const ratios = [];
  let passes = [1, 1];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [mine, other] = [await turn(processes[0], passes[0]), await turn(processes[1], passes[1])];
    if (round >= 0) ratios.push(mine / other);
    passes = [Math.max(1, Math.round(other / mine)), Math.max(1, Math.round(mine / other))];
  }
  for (const each of processes) each.disconnect();
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

async function start(work, input, count) {
  const child = fork(new URL('timed.mjs', import.meta.url), [work, input, String(count)]);
  await once(child, 'message');
  return child;
}

/** Mean seconds of a pass. */
async function turn(child, passes) {
  let seconds = 0;
  for (let pass = 0; pass < passes; pass++) {
    child.send('pass');
    seconds += (await once(child, 'message'))[0];
  }
  return seconds / passes;
}

const rows = [];
const row = (figure, value, spread, floor) => {
  rows.push(`| ${figure} | ${value} | ${spread} | ${floor} |`);
  console.error(rows.at(-1));
};
/** A peer that is slower counts as so many times faster; the floor of a figure is told beside it. */
function faster(figure, { median: middle, least, most }, floor) {
  row(figure, `${(1 / middle).toFixed(1)} × faster`, `${(1 / most).toFixed(1)}–${(1 / least).toFixed(1)}`, floor);
}
function times(figure, { median: middle, least, most }, floor) {
  row(figure, `${middle.toFixed(2)} ×`, `${least.toFixed(2)}–${most.toFixed(2)}`, floor);
}

times(
  'HTML page to full record, CPU of Readability + linkedom for the text alone',
  await ratio('html record', 'readability', 'html'),
  '≤ 1.0 ×',
);
times('the same page to its text, CPU of Readability + linkedom', await ratio('html text', 'readability', 'html'), '');
times('HTML page to full record, CPU of defuddle + linkedom', await ratio('html record', 'defuddle', 'html'), '');
faster(
  'English text to all facts, compromise people and organisations',
  await ratio('en record', 'compromise', 'en'),
  '≥ 10 ×',
);
faster(
  'English text to all facts, compromise with money and dates as well',
  await ratio('en record', 'compromise, all', 'en'),
  '',
);
faster('English dates, chrono-node', await ratio('en dates', 'chrono', 'en'), '');
faster(
  'English dates and money, Recognizers-Text',
  await ratio('en dates and money', 'recognizers', 'en', isQuick ? 3 : 10),
  '',
);
times(
  'Russian text to all facts, a plain regular-expression tokenizer',
  await ratio('ru record', 'tokenizer', 'ru'),
  '≤ 25 ×',
);
for (const [figure, work] of [
  ['language', 'ru language'],
  ['tokens and sentences', 'ru tokens'],
  ['people, organisations, places', 'ru names'],
  ['dates', 'ru dates'],
  ['money', 'ru money'],
])
  times(`Russian: ${figure} alone`, await ratio(work, 'tokenizer', 'ru'), '');

/** Exponent of time against length, from 1 kB to 10 MB: the slope of a line through the logarithms. */
async function exponent(language) {
  const work = await works[`${language} record`]();
  const sentence = texts(language, 60).join('\n\n');
  const sizes = isQuick ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4, 1e5, 1e6, 1e7];
  const points = [];
  for (const size of sizes) {
    const text = sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);
    const repeats = Math.round(Math.max(1, Math.min(300, 3e5 / size)));
    const rounds = [];
    for (let round = 0; round < 3; round++) rounds.push(await cpuSeconds(work, text, repeats));
    points.push([Math.log(size), Math.log(Math.min(...rounds) / repeats)]);
  }
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
  return slope.toFixed(3);
}
async function cpuSeconds(work, text, repeats) {
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i++) await work([text]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

row(
  `exponent of time against length, Russian / English, 1 kB to ${isQuick ? '1' : '10'} MB`,
  `${await exponent('ru')} / ${await exponent('en')}`,
  '',
  '≤ 1.05',
);

for (const { figure, value, spread, floor } of await runs(isQuick)) row(figure, value, spread, floor);

console.log(['| figure | value | spread | floor |', '|---|---|---|---|', ...rows].join('\n'));
