import { FAILURES, isFailure } from '../model/failures.js';
import { KINDS, type Kind } from '../model/mention.js';
import type { RawDocument } from '../model/raw-document.js';
import { type ArticleRecord, articleRecordSchema, type Problem } from '../model/record.js';
import { createProcessor, type ProcessOptions } from '../process-document.js';
import type { InputDocument } from '../read/inputs.js';
import { type ReadOptions, readDocument } from '../read/read-document.js';
import type { Outcome } from './outcome.js';

/** All that a worker needs to know to do its part of a run; plain data. */
export interface WorkOptions {
  readonly read: ReadOptions;
  readonly process: ProcessOptions;
}

/** Reads, processes and validates one input at a time. An error of the program itself costs that one document. */
export function createInputProcessor(options: WorkOptions): (input: InputDocument) => Promise<Outcome> {
  const processDocument = createProcessor(options.process);
  return async (input) => {
    const raw = await readDocument(input, options.read);
    try {
      return outcomeOf(articleRecordSchema.parse(processDocument(raw)));
    } catch (error) {
      const problem = internalError(raw, error);
      const remains = { ...raw, form: 'body' as const, content: '', problems: [...raw.problems, problem] };
      return outcomeOf(processDocument(remains));
    }
  };
}

function internalError(raw: RawDocument, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${raw.source.path}: an error of the program at document ${raw.id}: ${reason}`;
  return { code: FAILURES.internalError, message };
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
