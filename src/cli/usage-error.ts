/** Wrong usage, or nothing to do: one plain sentence and the way to mend it; exit code 2. */
export class UsageError extends Error {}
