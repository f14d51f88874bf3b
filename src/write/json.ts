import type { RecordWriter } from './record-writer.js';

/** One JSON array of all records, indented for reading. */
export function createJsonWriter(): RecordWriter {
  let isFirst = true;
  return {
    begin: () => '[',
    record: (json) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(JSON.parse(json), null, 2);
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}
