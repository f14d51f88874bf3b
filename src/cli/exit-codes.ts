export const EXIT = { done: 0, someFailed: 1, couldNotStart: 2, interrupted: 130 } as const;

/** Every exit code and what it tells; help and the manual page list them. */
export const EXIT_MEANINGS: readonly (readonly [number, string])[] = [
  [EXIT.done, 'done'],
  [EXIT.someFailed, 'some inputs failed, or check found a difference'],
  [EXIT.couldNotStart, 'nothing was done: wrong usage, nothing to read, or the output cannot be written'],
  [EXIT.interrupted, 'stopped by Ctrl-C'],
];
