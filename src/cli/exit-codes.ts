export const EXIT = { done: 0, someFailed: 1, couldNotStart: 2, interrupted: 130 } as const;
