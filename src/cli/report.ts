import { isFailure } from '../model/failures.js';
import { KINDS, type Kind } from '../model/mention.js';
import type { Outcome } from '../workers/outcome.js';
import type { Progress } from './progress.js';
import { visible } from './terminal.js';

/** Tells the user on standard error what becomes of a run. */
export interface Report {
  readonly outcome: (outcome: Outcome) => void;
  /** Something wrong that is no article's. */
  readonly remark: (line: string) => void;
  readonly failures: () => number;
  /** One line at the end. */
  readonly summary: () => void;
  /** Nothing more comes: what stood on the terminal for the time of the run is taken away. */
  readonly close: () => void;
}

type Verbosity = 'quiet' | 'normal' | 'verbose';

export function verbosityOf(flags: { readonly quiet?: boolean; readonly verbose?: boolean }): Verbosity {
  return flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal';
}

const NO_PROGRESS: Progress = { step: () => undefined, clear: () => undefined };

/**
 * `quiet` tells nothing, `normal` failed inputs and, on a terminal, the summary; `verbose` every problem and the summary.
 */
export function createReport(
  stderr: NodeJS.WriteStream,
  verbosity: Verbosity,
  progress: Progress = NO_PROGRESS,
): Report {
  let articles = 0;
  let failures = 0;
  const facts = new Map<Kind, number>();
  const say = (line: string) => {
    progress.clear();
    stderr.write(`extract: ${visible(line)}\n`);
  };
  return {
    outcome: (outcome) => {
      articles++;
      if (outcome.failed) failures++;
      for (const kind of KINDS) facts.set(kind, (facts.get(kind) ?? 0) + outcome.facts[kind]);
      for (const problem of outcome.problems) {
        if (verbosity === 'verbose' || (verbosity === 'normal' && isFailure(problem))) say(problem.message);
      }
      progress.step();
    },
    remark: (line) => {
      if (verbosity !== 'quiet') say(line);
    },
    failures: () => failures,
    summary: () => {
      if (verbosity === 'quiet' || (verbosity === 'normal' && !stderr.isTTY)) return;
      const counts = KINDS.map((kind) => `${facts.get(kind) ?? 0} ${kind}`).join(', ');
      const noun = articles === 1 ? 'article' : 'articles';
      say(`${articles} ${noun}: ${counts}${failures > 0 ? `; ${failures} failed` : ''}`);
    },
    close: progress.clear,
  };
}
