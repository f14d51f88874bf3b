import type { ArticleRecord } from '../../model/record.js';
import { recordOf } from '../../model/record-line.js';
import { factSpans } from '../fact-spans.js';
import type { RecordWriter } from '../record-writer.js';
import { codePointOffsets } from './code-points.js';
import { LABELS } from './labels.js';

/**
 * One JSON array of Label Studio's tasks, the facts as predictions for `<Labels name="label" toName="text">` over
 * `<Text name="text" value="$text"/>`. Offsets are code points (HumanSignal/label-studio#1559).
 */
export function createLabelStudioWriter(): RecordWriter {
  let isFirst = true;
  return {
    begin: () => '[',
    record: (line) => {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(taskOf(recordOf(line)));
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}

function taskOf(record: ArticleRecord) {
  const toCodePoints = codePointOffsets(record.text);
  const result = factSpans(record).map(({ kind, mention }, number) => ({
    id: `f${number + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    score: mention.certainty,
    value: {
      start: toCodePoints(mention.start),
      end: toCodePoints(mention.end),
      text: mention.text,
      labels: [LABELS[kind]],
    },
    meta: { text: [mention.rule] },
  }));
  const data = { text: record.text, article: record.id, title: record.title, language: record.language.code };
  return { data, predictions: [{ model_version: 'extract', result }] };
}
