import type { Piscina } from 'piscina';
import { FAILURES } from '../model/failures.js';
import { readDictionaries } from '../process-document.js';
import type { InputDocument } from '../read/input-document.js';
import type { Outcome } from './outcome.js';
import { type PackedOutcomes, unpack } from './packed-outcomes.js';
import { createInputProcessor, type InputProcessor, type WorkOptions } from './process-input.js';
import { Tray } from './tray.js';

/** What a worker is handed at once. */
export interface Batch {
  readonly documents: readonly InputDocument[];
  /** Shared memory for the lines of their records. */
  readonly lines: Uint8Array;
  /** One number in shared memory: how many documents the worker has begun. */
  readonly begun: Int32Array;
}

export interface Processed {
  readonly outcomes: readonly Outcome[];
  /** False where a worker that is ended may still write to the tray. */
  readonly isTrayFree: boolean;
}

/** Worker threads that outlive what they are given to read. */
export interface Crew {
  readonly process: (tray: Tray) => Promise<Processed>;
  readonly dismiss: () => Promise<void>;
}

interface Limits {
  readonly jobs: number;
  /** Seconds that one document may take. */
  readonly timeout: number;
  /** Most megabytes of a worker's heap. */
  readonly memory: number;
}

/**
 * Megabytes of the young generation of a worker's heap, three semi-spaces: as large as that of the thread that works alone. Half of
 * it makes twice as many collections, which is a fiftieth of the time; the old one may grow by a semi-space between two.
 */
const YOUNG_MEMORY = 48;
/**
 * Piscina requires a worker's file before it imports it. Node 20 aborts the process where a thread is ended while it requires a
 * module (`ModuleWrap::InstantiateSync` asks an unlinked one whether it is asynchronous), but not while it imports one.
 */
const AS_MODULES = ['--no-experimental-require-module'];
/** Parts of the timeout at which the progress of a worker is looked at. */
const LOOKS = 8;

/**
 * Starts the workers, which share one copy of the dictionaries. A batch on which a worker dies is given out again document by
 * document, so that only the guilty one is left without its facts.
 */
export async function openCrew(options: WorkOptions, { jobs, timeout, memory }: Limits): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const dictionaries = await readDictionaries();
  const pool = new Piscina<Batch, PackedOutcomes>({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: { ...options, process: { ...options.process, dictionaries } } satisfies WorkOptions,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: AS_MODULES,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  const inThisThread = createInputProcessor(options);
  return {
    process: async (tray) => {
      const outcomes = await attempt(pool, tray, timeout);
      if (Array.isArray(outcomes)) return { outcomes, isTrayFree: true };
      const alone = tray.documents.map((document) => processAlone(pool, document, timeout, inThisThread));
      return { outcomes: await Promise.all(alone), isTrayFree: false };
    },
    dismiss: () => pool.destroy(),
  };
}

type Pool = Piscina<Batch, PackedOutcomes>;

async function processAlone(
  pool: Pool,
  document: InputDocument,
  timeout: number,
  { giveUp }: InputProcessor,
): Promise<Outcome> {
  const tray = new Tray({ documents: 0, lines: 0 });
  tray.add(document);
  const outcomes = await attempt(pool, tray, timeout);
  const [outcome] = Array.isArray(outcomes) ? outcomes : [];
  if (outcome) return outcome;
  const reason = outcomes instanceof Error && 'code' in outcomes ? outcomes.code : null;
  if (outcomes instanceof Error && outcomes.name === 'AbortError') {
    return giveUp(document, FAILURES.timedOut, `not done in ${timeout} seconds`);
  }
  if (reason === 'ERR_WORKER_OUT_OF_MEMORY') return giveUp(document, FAILURES.outOfMemory, 'it takes too much memory');
  return giveUp(document, FAILURES.internalError, `a worker died of it: ${outcomes}`);
}

/** The outcomes, or the error by which the worker died; it is ended when it stays too long on one document. */
async function attempt(pool: Pool, { documents, lines, begun }: Tray, timeout: number): Promise<Outcome[] | Error> {
  const overdue = new AbortController();
  let seen = 0;
  let looks = 0;
  const watch = setInterval(
    () => {
      const now = Atomics.load(begun, 0);
      // A batch that still waits for a worker has begun nothing.
      looks = now === seen && now > 0 ? looks + 1 : 0;
      seen = now;
      if (looks >= LOOKS) overdue.abort();
    },
    (timeout * 1000) / LOOKS,
  );
  try {
    return unpack(await pool.run({ documents, lines, begun }, { signal: overdue.signal }), lines);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearInterval(watch);
  }
}
