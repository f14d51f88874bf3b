import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { BIN, runExtract, temporaryFolder } from '../cli/run-extract.js';
import { type Cluster, startCluster, whyNoCluster } from './loopback-cluster.js';

const UNITS = 16;
const TASKS = 4;
/** Seconds for the whole job; about thirty of them pass until the controller gives the dead node up. */
const PATIENCE = 300;

const missing = whyNoCluster();
if (missing) console.warn(`The test on Slurm is skipped: ${missing}`);

let cluster: Cluster | null = null;
afterAll(() => cluster?.stop());

/** Files of some hundred articles each, so that a node can die in the middle of one. */
function prepare(folder: string): string {
  const names = Array.from({ length: UNITS }, (_, unit) => {
    const lines = Array.from({ length: 30 }, (_, line) => {
      const sentence = `Завод номер ${unit * 1000 + line} получил 10 млн рублей, сообщил 5 мая 2025 года Иван Петров. `;
      return JSON.stringify({ id: `${unit}-${line}`, text: sentence.repeat(40) });
    });
    const name = join(folder, `in-${unit}.ndjson`);
    writeFileSync(name, `${lines.join('\n')}\n`);
    return name;
  });
  const manifest = join(folder, 'manifest.txt');
  writeFileSync(manifest, `${names.join('\n')}\n`);
  return manifest;
}

function partsIn(output: string): readonly string[] {
  return existsSync(output)
    ? readdirSync(output)
        .filter((name) => /^part-\d+\.ndjson\.gz$/.test(name))
        .sort()
    : [];
}

const contentOf = (output: string) =>
  partsIn(output).map((name) => [name, gunzipSync(readFileSync(join(output, name))).toString()]);

async function until(holds: () => boolean, seconds: number): Promise<void> {
  for (let waited = 0; !holds(); waited += 0.5) {
    if (waited > seconds) throw new Error(`not so after ${seconds} seconds: ${holds}`);
    await pause(500);
  }
}

test.skipIf(missing)('a node dies in the middle: the output is complete and equal to that of one machine', async () => {
  const folder = temporaryFolder();
  const manifest = prepare(folder);
  const [whole, output] = [join(folder, 'whole'), join(folder, 'output')];
  const finalize = ['finalize', '--manifest', manifest, '--output'];
  expect(
    (await runExtract(['run', '--manifest', manifest, '--output', whole, '--shard', '0/1', '--jobs', '1'])).exitCode,
  ).toBe(0);
  expect((await runExtract([...finalize, whole])).exitCode).toBe(0);

  mkdirSync(join(folder, 'slurm'));
  cluster = startCluster(join(folder, 'slurm'));
  const { slurm, cutPower } = cluster;
  const idle = () => {
    try {
      return slurm('sinfo', '-h', '-t', 'idle', '-o', '%D') === '2';
    } catch {
      return false;
    }
  };
  await until(idle, 60);
  const script = join(folder, 'task.sh');
  const run = `${process.execPath} ${BIN} run --manifest ${manifest} --output ${output} --jobs 1`;
  writeFileSync(script, `#!/bin/sh\necho "$SLURMD_NODENAME restart \${SLURM_RESTART_COUNT:-0}"\n${run}\n`);
  const log = join(folder, 'task-%a.log');
  slurm('sbatch', `--array=0-${TASKS - 1}`, '--requeue', '--open-mode=append', '-o', log, '-D', folder, script);

  const isUnderway = () => partsIn(output).length >= 2 && slurm('squeue', '-h', '-w', 'w1', '-t', 'R') !== '';
  await until(isUnderway, 60);
  const committed = partsIn(output).length;
  cutPower('w1');
  expect(committed).toBeLessThan(UNITS);
  expect((await runExtract([...finalize, output])).exitCode).toBe(75);

  await until(() => {
    const jobs = slurm('squeue', '-h', '-r', '-o', '%i %t').split('\n').filter(Boolean);
    // Slurm lets a job that lost its node wait for two minutes; it may have begun by itself meanwhile.
    for (const job of jobs.filter((line) => line.endsWith(' PD'))) {
      try {
        slurm('scontrol', 'update', `jobid=${job.split(' ')[0]}`, 'StartTime=now');
      } catch {}
    }
    return jobs.length === 0;
  }, PATIENCE);
  const logs = Array.from({ length: TASKS }, (_, task) => readFileSync(join(folder, `task-${task}.log`), 'utf8')).join(
    '',
  );
  expect(logs).toContain('w1 restart 0');
  expect(logs).toContain('w2 restart 1');
  expect((await runExtract([...finalize, output])).exitCode).toBe(0);
  expect(contentOf(output)).toEqual(contentOf(whole));
  expect(readFileSync(join(output, '_SUCCESS'), 'utf8')).toBe(readFileSync(join(whole, '_SUCCESS'), 'utf8'));
});
