/** `tryAgain` is EX_TEMPFAIL of sysexits.h: schedulers are told to start such a task again. */
export const EXIT = { done: 0, someFailed: 1, couldNotStart: 2, tryAgain: 75, interrupted: 130 } as const;

/** Every exit code and what it tells; help and the manual page list them. */
export const EXIT_MEANINGS: readonly (readonly [number, string])[] = [
  [EXIT.done, 'done'],
  [EXIT.someFailed, 'some inputs failed, or check found a difference'],
  [EXIT.couldNotStart, 'nothing was done: wrong usage, nothing to read, or the output cannot be written'],
  [EXIT.tryAgain, 'run and finalize: not all is there yet, start it again'],
  [EXIT.interrupted, 'stopped by Ctrl-C'],
];
