import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';

/** A stream of the terminal, as far as the program looks at it. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Colours for a stream: `--no-color`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether anybody is looking. */
export function coloursFor(stream: TerminalStream, environment: Environment, isAllowed: boolean): ChalkInstance {
  return new Chalk({ level: colourLevel(stream, environment, isAllowed) });
}

function colourLevel(stream: TerminalStream, environment: Environment, isAllowed: boolean): ColorSupportLevel {
  if (!isAllowed || environment.NO_COLOR) return 0;
  if (environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0') return 1;
  if (environment.TERM === 'dumb' || !stream.isTTY) return 0;
  return /256|kitty|direct/.test(environment.TERM ?? '') || environment.COLORTERM ? 2 : 1;
}
