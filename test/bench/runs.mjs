import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generated } from './articles.mjs';

const BIN = 'bin/extract.js';
/** Milliseconds. */
const TURN = 1000;

/** Figures of whole runs of the program: start, several workers, memory. */
export async function runs(isQuick) {
  const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'));
  const article = join(folder, 'article.txt');
  writeFileSync(article, generated('ru', 1)[0].slice(0, 1500));
  const starts = Array.from({ length: 5 }, () => cpuOf([article, '--format', 'ndjson']));
  const lengths = isQuick
    ? [[800, 2]]
    : [
        [12_000, 3],
        [100_000, 3],
      ];
  const speedups = [];
  for (const [count, rounds] of lengths) {
    const ratios = await speedupsOf(join(folder, 'articles.ndjson'), count, rounds);
    speedups.push({ figure: `\`--jobs 2\` against \`--jobs 1\`, ${count} articles`, ratios });
  }
  const [few, many] = isQuick ? [1000, 10_000] : [1000, 100_000];
  const growths = (await peakOf(many)) / (await peakOf(few)) - 1;
  return [
    {
      figure: 'one short article, start to end',
      value: `${middle(starts)} s CPU`,
      spread: rangeOf(starts),
      floor: '≤ 0.5 s',
    },
    ...speedups.map(({ figure, ratios }) => ({
      figure,
      value: `${middle(ratios)} ×`,
      spread: rangeOf(ratios),
      floor: '≥ 1.8 ×',
    })),
    {
      figure: `peak memory of ${many} articles against ${few}`,
      value: `${(growths * 100).toFixed(1)} %`,
      spread: '',
      floor: '≤ + 10 %',
    },
  ];
}

/** Two workers learn the program twice: what they save shows over the length of the run. */
async function speedupsOf(input, count, rounds) {
  const some = lines(Math.min(count, 4000));
  writeFileSync(input, '');
  for (let written = 0; written < count; written += some.length)
    appendFileSync(input, `${some.slice(0, count - written).join('\n')}\n`);
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const [one, two] = await secondsOf(['1', '2'].map((jobs) => start(input, jobs)));
    ratios.push(one / two);
  }
  return ratios;
}

function start(input, jobs) {
  return spawn(process.execPath, [BIN, '--input', 'ndjson', '--format', 'ndjson', '--jobs', jobs, input], {
    stdio: 'ignore',
  });
}

/** What each of the processes takes, in turns, of which one runs and the others stand still: what slows the machine down slows all. */
async function secondsOf(processes) {
  for (const each of processes) each.kill('SIGSTOP');
  const runs = processes.map((each) => ({ process: each, end: once(each, 'exit'), seconds: 0 }));
  const isGoingOn = (run) => run.process.exitCode === null;
  while (runs.some(isGoingOn))
    for (const run of runs.filter(isGoingOn)) {
      const begun = performance.now();
      run.process.kill('SIGCONT');
      await Promise.race([run.end, sleep(TURN)]);
      run.process.kill('SIGSTOP');
      run.seconds += (performance.now() - begun) / 1000;
    }
  return runs.map(({ seconds }) => seconds);
}

const lines = (count) =>
  generated('ru', count).map((text, i) => JSON.stringify({ id: `${i}`, text, published: '2025-11-24' }));
const sorted = (values) => [...values].sort((a, b) => a - b);
const middle = (values) => sorted(values)[values.length >> 1].toFixed(2);
const rangeOf = (values) => `${sorted(values)[0].toFixed(2)}–${sorted(values).at(-1).toFixed(2)}`;

/** CPU seconds of one run, its workers included. */
function cpuOf(args) {
  const code = `const{user,system}=process.cpuUsage();require('node:fs').writeFileSync(process.env.BENCH_CPU,String((user+system)/1e6))`;
  const hook = join(tmpdir(), `extract-bench-${process.pid}.cjs`);
  const report = `${hook}.txt`;
  writeFileSync(hook, `process.on('exit',()=>{${code}})`);
  spawnSync(process.execPath, ['--require', hook, BIN, ...args], { env: { ...process.env, BENCH_CPU: report } });
  return Number(readFileSync(report, 'utf8'));
}

/** Peak memory, in kilobytes, of a run over so many articles that come through a pipe. */
async function peakOf(count) {
  const child = spawn(process.execPath, [BIN, '--input', 'ndjson', '--format', 'ndjson', '--jobs', '2', '-'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  let peak = 0;
  const look = setInterval(() => {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(statusOf(child.pid)) ?? [];
    peak = Math.max(peak, Number(kilobytes));
  }, 50);
  const texts = lines(500);
  for (let i = 0; i < count; i++)
    if (!child.stdin.write(`${texts[i % texts.length]}\n`))
      await new Promise((done) => child.stdin.once('drain', done));
  child.stdin.end();
  await new Promise((done) => child.once('exit', done));
  clearInterval(look);
  return peak;
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
