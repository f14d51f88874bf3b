import { UsageError } from '../usage-error.js';

/** The part of a manifest that one process does: every unit whose index is `index` modulo `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

interface Scheduler {
  readonly name: string;
  readonly index: string;
  /** Null where the scheduler does not tell how many there are. */
  readonly count: string | null;
}

/** What schedulers put into the environment of the tasks of an array, in the order in which they are asked. */
const SCHEDULERS: readonly Scheduler[] = [
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', count: null },
  { name: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  { name: 'Slurm', index: 'SLURM_ARRAY_TASK_ID', count: 'SLURM_ARRAY_TASK_COUNT' },
  { name: 'Cloud Run', index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT' },
];

/**
 * The shard that is told, `3/8`, else the one that the scheduler's environment tells.
 *
 * @throws UsageError where it is not known how many shards there are, or the index is none of theirs: to guess would lose units
 */
export function shardOf(told: string | undefined, environment: NodeJS.ProcessEnv): Shard {
  if (told !== undefined) {
    const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(told) ?? [];
    if (!index || !count)
      throw new UsageError(`--shard ${told}: it takes an index from 0 and a number, for example 3/8`);
    return checked({ index: Number(index), count: Number(count) }, `--shard ${told}`);
  }
  const scheduler = SCHEDULERS.find(({ index }) => environment[index]);
  if (!scheduler) {
    throw new UsageError('which part of the manifest? --shard 0/1 is all of it, --shard 3/8 the fourth of eight');
  }
  const index = environment[scheduler.index] ?? '';
  const count = scheduler.count ? (environment[scheduler.count] ?? '') : '';
  if (!/^\d{1,9}$/.test(count)) {
    const example = `--shard "$${scheduler.index}/8"`;
    throw new UsageError(
      `${scheduler.name} does not tell how many shards there are: give them, for example ${example}`,
    );
  }
  return checked({ index: Number(index), count: Number(count) }, `${scheduler.index}=${index} of ${count}`);
}

function checked(shard: Shard, seen: string): Shard {
  if (shard.index < shard.count) return shard;
  throw new UsageError(`${seen}: of ${shard.count} shards the indexes are 0 to ${shard.count - 1}`);
}
