import { FAILURES } from '../model/failures.js';
import { KINDS } from '../model/mention.js';
import type { RawDocument } from '../model/raw-document.js';
import type { ArticleRecord, Problem } from '../model/record.js';
import { lineOf, type RecordLine } from '../model/record-line.js';
import { validateRecord } from '../model/validate-record.js';
import { createProcessor, type ProcessOptions } from '../process-document.js';
import type { InputDocument } from '../read/input-document.js';
import { type ReadOptions, readDocument } from '../read/read-document.js';
import type { Arena } from './arena.js';
import { createOutcome, type FactCounts, type Outcome } from './outcome.js';
import { together } from './together.js';

/** All that a worker needs to know to do its part of a run; plain data. */
export interface WorkOptions {
  readonly read: ReadOptions;
  readonly process: ProcessOptions;
}

export interface InputProcessor {
  /**
   * Reads, processes and validates inputs, in their order. An error of the program itself costs the one document.
   *
   * @param arena where the lines of the records stand
   * @param begin called before each input is read
   */
  readonly process: (
    inputs: readonly InputDocument[],
    arena: Arena,
    begin?: () => void,
  ) => AsyncGenerator<readonly Outcome[]>;
  /** The outcome of an input that cannot be processed: a record with nothing but the problem. */
  readonly giveUp: (input: InputDocument, code: string, reason: string) => Promise<Outcome>;
}

export function createInputProcessor(options: WorkOptions): InputProcessor {
  const processDocuments = createProcessor(options.process);

  async function outcomesOf(raws: readonly RawDocument[], arena: Arena): Promise<Outcome[]> {
    try {
      const records = await processDocuments(raws);
      return records.map((record) => outcomeOf(validateRecord(record), (text) => arena.encode(text)));
    } catch (error) {
      const [first, ...others] = raws;
      if (first === undefined) throw error;
      if (others.length === 0) return [await failed(first, error)];
      const alone: Outcome[] = [];
      for (const raw of raws) alone.push(...(await outcomesOf([raw], arena)));
      return alone;
    }
  }

  async function* readAll(inputs: readonly InputDocument[], begin?: () => void): AsyncGenerator<RawDocument> {
    for (const input of inputs) {
      begin?.();
      yield await readDocument(input, options.read);
    }
  }

  function failed(raw: RawDocument, error: unknown): Promise<Outcome> {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${raw.source.path}: an error of the program at document ${raw.id}: ${reason}`;
    return remains(raw, { code: FAILURES.internalError, message });
  }

  async function remains(raw: RawDocument, problem: Problem): Promise<Outcome> {
    const empty = { ...raw, form: 'body', content: '', problems: [...raw.problems, problem] } as const;
    const [record] = await processDocuments([empty]);
    if (!record) throw new Error('no record came out of a document');
    return outcomeOf(record);
  }

  return {
    process: async function* (inputs, arena, begin) {
      for await (const group of together(readAll(inputs, begin))) yield await outcomesOf(group, arena);
    },
    giveUp: async (input, code, reason) => {
      const raw = await readDocument(input, options.read);
      return remains(raw, { code, message: `${raw.source.path}: document ${raw.id}: ${reason}` });
    },
  };
}

function outcomeOf(record: ArticleRecord, encode?: (text: string) => RecordLine): Outcome {
  const facts = Object.fromEntries(KINDS.map((kind) => [kind, record[kind].length])) as FactCounts;
  return createOutcome(lineOf(record, encode), facts, record.problems);
}
