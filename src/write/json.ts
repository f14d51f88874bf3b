import { recordOf } from '../model/record-line.js';
import type { RecordWriter } from './record-writer.js';

/** One JSON array of all records, indented for reading. */
export function createJsonWriter(): RecordWriter {
  let isFirst = true;
  return {
    begin: () => '[',
    record: (line) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(recordOf(line), null, 2);
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}
