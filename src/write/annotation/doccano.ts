import { recordOf } from '../../model/record-line.js';
import { factSpans } from '../fact-spans.js';
import type { RecordWriter } from '../record-writer.js';
import { LABELS } from './labels.js';

/**
 * JSONL of doccano's sequence labelling, an article a line: `{"id", "text", "label": [[start, end, "person"], …]}`. Offsets are
 * UTF-16 code units, as doccano's page counts them (doccano/doccano#2290).
 */
export function createDoccanoWriter(): RecordWriter {
  return {
    begin: () => '',
    record: (line) => {
      const record = recordOf(line);
      const label = factSpans(record).map(({ kind, mention }) => [mention.start, mention.end, LABELS[kind]]);
      return `${JSON.stringify({ id: record.id, text: record.text, label })}\n`;
    },
    end: () => '',
  };
}
