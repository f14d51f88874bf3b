import { FAILURES, isFailure } from '../model/failures.js';
import { KINDS, type Kind } from '../model/mention.js';
import type { RawDocument } from '../model/raw-document.js';
import { type ArticleRecord, articleRecordSchema, type Problem } from '../model/record.js';
import { createProcessor, type ProcessOptions } from '../process-document.js';
import type { InputDocument } from '../read/input-document.js';
import { type ReadOptions, readDocument } from '../read/read-document.js';
import type { Outcome } from './outcome.js';

/** All that a worker needs to know to do its part of a run; plain data. */
export interface WorkOptions {
  readonly read: ReadOptions;
  readonly process: ProcessOptions;
}

export interface InputProcessor {
  /** Reads, processes and validates one input. An error of the program itself costs that one document. */
  readonly process: (input: InputDocument) => Promise<Outcome>;
  /** The outcome of an input that cannot be processed: a record with nothing but the problem. */
  readonly giveUp: (input: InputDocument, code: string, reason: string) => Promise<Outcome>;
}

export function createInputProcessor(options: WorkOptions): InputProcessor {
  const processDocument = createProcessor(options.process);

  async function remains(raw: RawDocument, problem: Problem): Promise<Outcome> {
    return outcomeOf(
      await processDocument({ ...raw, form: 'body', content: '', problems: [...raw.problems, problem] }),
    );
  }

  return {
    process: async (input) => {
      const raw = await readDocument(input, options.read);
      try {
        return outcomeOf(articleRecordSchema.parse(await processDocument(raw)));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `${raw.source.path}: an error of the program at document ${raw.id}: ${reason}`;
        return remains(raw, { code: FAILURES.internalError, message });
      }
    },
    giveUp: async (input, code, reason) => {
      const raw = await readDocument(input, options.read);
      return remains(raw, { code, message: `${raw.source.path}: document ${raw.id}: ${reason}` });
    },
  };
}

function outcomeOf(record: ArticleRecord): Outcome {
  const facts = Object.fromEntries(KINDS.map((kind) => [kind, record[kind].length])) as Record<Kind, number>;
  return {
    id: record.id,
    json: JSON.stringify(record),
    facts,
    problems: record.problems,
    failed: record.problems.some(isFailure),
  };
}
