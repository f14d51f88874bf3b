import type { RawDocument } from '../model/raw-document.js';

/**
 * Characters of the documents that go through the stages together: enough that the code of a stage is fetched once for many of them.
 * A third as many takes a tenth longer; of four times as many, what they are read into outlives the young generation, which takes
 * three quarters longer.
 */
const TOGETHER = 49_152;

/** Groups documents, in order, that go through the stages together; a long one goes alone. */
export async function* together(
  documents: AsyncIterable<RawDocument> | Iterable<RawDocument>,
): AsyncGenerator<readonly RawDocument[]> {
  let group: RawDocument[] = [];
  let characters = 0;
  for await (const document of documents) {
    if (group.length > 0 && characters + document.content.length > TOGETHER) {
      yield group;
      group = [];
      characters = 0;
    }
    group.push(document);
    characters += document.content.length;
  }
  if (group.length > 0) yield group;
}
