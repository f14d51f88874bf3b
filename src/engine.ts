import { setFlagsFromString } from 'node:v8';

/** Some flags are known to its V8 alone, and one that V8 does not know is told to the user. */
const isOfNode20 = process.versions.v8.startsWith('11.');

/**
 * Sets V8 up for a few articles, each of which is garbage before the young generation is full. To be called before any work is
 * done.
 *
 * - What an article is read into stays in the young generation. V8 would move it into the old one from its first day, because some
 *   of it was seen to survive, and would collect that five times as often.
 * - One thread collects what is young: where every core has its worker, helpers only wait for each other.
 * - Hardly anything is optimised: a short run is over before that pays.
 * - What is optimised takes a fifth as much of others into it as V8 would let it, and loops are not peeled: where every core has its
 *   worker, each of which compiles the program anew, that is a quarter of the time of the compiler, and what it makes runs as fast.
 * - The young generation of a worker is whole from its start. That of this thread stays as small as it begins: to touch memory for
 *   the first time costs a short run more than to collect it.
 */
export function tuneEngine(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--min-semi-space-size=8');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  if (isOfNode20) setFlagsFromString('--no-turbo-loop-peeling');
  optimiseAfter(2_000_000);
  keepYoungSmall();
}

/**
 * Goes on for many articles. To be called when a run turns out not to be a short one, before workers are started.
 *
 * - A function is optimised after twice as many turns as V8 would: each worker compiles the program anew. What is fully optimised
 *   runs as fast.
 * - Between two collections the old generation grows by some megabytes, not to its fourfold: a run over a hundred thousand articles
 *   takes less than a tenth more memory than one over a thousand.
 */
export function tuneForManyArticles(): void {
  optimiseAfter(132_000);
  setFlagsFromString('--heap-growing-percent=10');
  setFlagsFromString('--incremental-marking-hard-trigger=15');
}

/** @param budget bytes of bytecode that a function runs through before it is looked at */
function optimiseAfter(budget: number): void {
  if (isOfNode20) setFlagsFromString(`--interrupt-budget=${budget}`);
}

/**
 * The young generation of this thread grows no more. For one that only hands on, too: it would keep the buffers of its input the
 * longer. To be called again when the workers run: V8 forgets it when it starts one.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** The young generation of this thread grows as it is used up: for one that reads more than a few articles. */
export function letYoungGrow(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}

/** Functions are compiled by the threads that run them. For workers on every core, whose helpers would only wait for each other. */
export function compileInPlace(): void {
  setFlagsFromString('--no-concurrent-recompilation');
}
