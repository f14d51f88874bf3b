import type { Command } from 'commander';
import { createReport, verbosityOf } from '../report.js';
import type { Session } from '../session.js';
import { addReadingOptions, readingOf } from './reading.js';

type Flags = Parameters<typeof readingOf>[1] & {
  readonly manifest: string;
  readonly output: string;
  readonly shard?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
};

/** One task of many on one machine or on a cluster: its share of a list of files. */
export function declareRun(program: Command, { version, process, interrupted, finish }: Session): void {
  const command = program
    .command('run')
    .description('one share of a list of files, as a task of a cluster; exit code 75 asks to be started again')
    .requiredOption('--manifest <file>', 'list of the files, one a line')
    .requiredOption('--output <folder>', 'folder of the output: a part-NNNNN.ndjson.gz for each file')
    .option('--shard <i/n>', 'which share, from 0 (default: what Slurm, AWS Batch or Cloud Run say)')
    .option('--force', 'make again what was made with other options or by another version');
  addReadingOptions(command)
    .option('--quiet', 'say nothing on standard error')
    .option('--verbose', 'say every problem on standard error')
    .action(async (flags: Flags) => {
      const [{ runShard }, { shardOf }] = await Promise.all([
        import('../commands/run.js'),
        import('../cluster/shard.js'),
      ]);
      const { paths: _, ...reading } = await readingOf([flags.manifest], flags);
      const { manifest, output, force = false } = flags;
      const options = { manifest, output, force, version, reading, shard: shardOf(flags.shard, process.env) };
      finish(await runShard(options, createReport(process.stderr, verbosityOf(flags)), interrupted));
    });
}
