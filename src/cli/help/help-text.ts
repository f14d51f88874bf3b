import { EXIT_MEANINGS } from '../exit-codes.js';
import { EXAMPLES } from './examples.js';

/** What the help of a command says after its options: examples, and for the main one the exit codes. */
export function helpAfter(name: string): string {
  const examples = EXAMPLES[name] ?? [];
  const width = Math.max(0, ...examples.map(({ line }) => line.length));
  const lines = examples.map(({ line, does }) => `  ${line.padEnd(width)}  ${does}`);
  const codes =
    name === 'extract' ? ['', 'Exit codes:', ...EXIT_MEANINGS.map(([code, means]) => `  ${code}  ${means}`)] : [];
  return [...(lines.length > 0 ? ['', 'Examples:', ...lines] : []), ...codes].join('\n');
}
