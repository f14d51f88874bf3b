// How fast the program is, as ratios to peers in the same run: CPU time, several rounds, median and spread.
//   npm run bench            all figures, as a table for the README
//   npm run bench -- quick   fewer texts and rounds

import { clean } from '../../dist/clean/clean.js';
import { detectLanguage } from '../../dist/detect/detect-language.js';
import { languageCodes, openPacks } from '../../dist/languages/index.js';
import { KINDS } from '../../dist/model/mention.js';
import { articleRecordSchema } from '../../dist/model/record.js';
import { readFacts, readLanguage } from '../../dist/process-document.js';
import { tokenize } from '../../dist/tokenize/tokenize.js';
import { pages, texts } from './articles.mjs';
import { openPeers } from './peers.mjs';
import { runs } from './runs.mjs';

const isQuick = process.argv.includes('quick');
const ROUNDS = isQuick ? 3 : 7;
const [russian, english, html] = isQuick
  ? [texts('ru', 60), texts('en', 30), pages(20)]
  : [texts('ru', 250), texts('en', 120), pages(60)];

const rawOf = (content, form, language) => ({
  id: 'bench',
  source: { path: 'bench', format: form, encoding: 'utf-8', bytes: content.length },
  form,
  content,
  given: { title: null, published: '2025-11-24', publishedIsFallback: true, url: null, language },
  problems: [],
});

/** All that `--format ndjson` does with a document that has been read. */
const packOf = openPacks();
const packs = new Map(await Promise.all(languageCodes.map(async (code) => [code, await packOf(code)])));
const factsOf = (raw, kinds) => {
  const told = readLanguage(raw, null);
  return readFacts(told, packs.get(told.detected.code) ?? null, kinds);
};
const all = new Set(KINDS);
const whole = (form, language) => (content) =>
  JSON.stringify(articleRecordSchema.parse(factsOf(rawOf(content, form, language), all)));

function cpuSeconds(work, items) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (const item of items) work(item);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Times two works in turn and gives the ratio of each round: what slows the machine down slows both. */
function ratio(ours, peer, items) {
  const ratios = [];
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const [mine, other] = [cpuSeconds(ours, items), cpuSeconds(peer, items)];
    // The first round warms both up.
    if (round > 0) {
      ratios.push(mine / other);
      times.push(mine);
    }
  }
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios), seconds: median(times) };
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

const peers = await openPeers();
const en = whole('body', 'en');
const ru = whole('body', 'ru');

times(
  'HTML page to full record, CPU of Readability + linkedom for the text alone',
  ratio(whole('html', null), peers.readability, html),
  '≤ 1.0 ×',
);
times(
  'the same page to its text, CPU of Readability + linkedom',
  ratio((page) => clean(rawOf(page, 'html', null)), peers.readability, html),
  '',
);
if (peers.defuddle)
  times('HTML page to full record, CPU of defuddle + linkedom', ratio(whole('html', null), peers.defuddle, html), '');
faster(
  'English text to all facts, compromise people and organisations',
  ratio(en, peers.compromise, english),
  '≥ 10 ×',
);
faster(
  'English text to all facts, compromise with money and dates as well',
  ratio(en, peers.compromiseAll, english),
  '',
);
faster('English dates, chrono-node', ratio(kindsOnly('dates', 'en'), peers.chrono, english), '');
faster(
  'English dates and money, Recognizers-Text',
  ratio(kindsOnly('dates,money', 'en'), peers.recognizers, english.slice(0, isQuick ? 3 : 10)),
  '',
);
times('Russian text to all facts, a plain regular-expression tokenizer', ratio(ru, peers.tokenizer, russian), '≤ 25 ×');
times('Russian: language alone', ratio(detectLanguage, peers.tokenizer, russian), '');
times(
  'Russian: tokens and sentences alone',
  ratio(
    (text) => tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set()),
    peers.tokenizer,
    russian,
  ),
  '',
);
for (const kinds of ['people,organisations,places', 'dates', 'money'])
  times(`Russian: ${kinds} alone`, ratio(kindsOnly(kinds, 'ru'), peers.tokenizer, russian), '');

function kindsOnly(list, language) {
  const kinds = new Set(list.split(','));
  return (content) => factsOf(rawOf(content, 'body', language), kinds);
}

/** Exponent of time against length, from 1 kB to 10 MB: the slope of a line through the logarithms. */
function exponent(language) {
  const sentence = texts(language, 60).join('\n\n');
  const sizes = isQuick ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4, 1e5, 1e6, 1e7];
  const points = sizes.map((size) => {
    const text = sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);
    const repeats = Math.max(1, Math.min(300, 3e5 / size));
    const rounds = Array.from({ length: 3 }, () =>
      cpuSeconds(whole('body', language), Array(Math.round(repeats)).fill(text)),
    );
    return [Math.log(size), Math.log(Math.min(...rounds) / Math.round(repeats))];
  });
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0) / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
  return slope.toFixed(3);
}
row(
  `exponent of time against length, Russian / English, 1 kB to ${isQuick ? '1' : '10'} MB`,
  `${exponent('ru')} / ${exponent('en')}`,
  '',
  '≤ 1.05',
);

for (const { figure, value, spread, floor } of await runs(isQuick)) row(figure, value, spread, floor);

console.log(['| figure | value | spread | floor |', '|---|---|---|---|', ...rows].join('\n'));
