import type { ChalkInstance } from 'chalk';
import { KINDS } from '../../model/mention.js';
import type { ArticleRecord } from '../../model/record.js';
import { recordOf } from '../../model/record-line.js';
import { type RunOptions, run } from '../../run.js';
import { factSpans } from '../../write/fact-spans.js';
import { coloursFor } from '../colours.js';
import { EXIT } from '../exit-codes.js';
import { factLines } from '../show/fact-lines.js';
import { markedText, type Paints } from '../show/marked-text.js';
import { wrap } from '../show/wrap.js';
import { visible } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export interface ShowOptions {
  readonly reading: Omit<RunOptions, 'skip'>;
  /** Whether each fact tells its rule. */
  readonly explain: boolean;
  readonly isColourAllowed: boolean;
}

/** Longest line of text, in characters, that is good to read; and the length where the width of the terminal is not known. */
const MAX_WIDTH = 100;
const DEFAULT_WIDTH = 80;

/**
 * Prints one article with its facts coloured in place, and below it each fact with its value.
 *
 * @returns the exit code
 * @throws UsageError where there is no article to show
 */
export async function show(options: ShowOptions, { stdout, env, stdin }: NodeJS.Process): Promise<number> {
  const record = await firstRecord(options.reading, stdin);
  const colours = coloursFor(stdout, env, options.isColourAllowed);
  const paints = paintsOf(colours);
  const spans = factSpans(record);
  const width = Math.min(stdout.columns || DEFAULT_WIDTH, MAX_WIDTH);
  const parts = [
    aboutLine(record, colours),
    legendLine(record, paints),
    wrap(markedText(record.text, spans, paints, colours.level > 0), width).trimEnd(),
    factLines(spans, paints, options.explain).join('\n'),
  ];
  stdout.write(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
  return EXIT.done;
}

async function firstRecord(reading: ShowOptions['reading'], stdin: NodeJS.ReadStream): Promise<ArticleRecord> {
  const outcomes = await run({ ...reading, jobs: 1, skip: 0 }, stdin).next();
  const first = outcomes.done ? undefined : outcomes.value[0];
  if (!first) throw new UsageError(`no article in ${reading.paths.join(', ')}`);
  if (first.failed) throw new UsageError(first.problems.map((problem) => problem.message).join('; '));
  return recordOf(first.line);
}

function aboutLine({ source, language, published, problems }: ArticleRecord, colours: ChalkInstance): string {
  const about = [source.path, language.code, published?.value ?? 'no publication date'].join(' · ');
  return colours.dim(visible([about, ...problems.map(({ message }) => message)].join('\n')));
}

function legendLine(record: ArticleRecord, paints: Paints): string {
  return KINDS.filter((kind) => record[kind].length > 0)
    .map((kind) => `${paints[kind](kind)} ${record[kind].length}`)
    .join('  ');
}

function paintsOf(colours: ChalkInstance): Paints {
  return {
    people: colours.cyan.bold,
    organisations: colours.magenta.bold,
    places: colours.blue.bold,
    money: colours.green.bold,
    dates: colours.yellow,
    percentages: colours.green,
  };
}
