/** What a command needs of the world around it. */
export interface Session {
  readonly version: string;
  readonly process: NodeJS.Process;
  /** Aborted when the user asks the program to stop. */
  readonly interrupted: AbortSignal;
  /** Takes the exit code of the command that ran. */
  readonly finish: (exitCode: number) => void;
}
