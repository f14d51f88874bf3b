import type { ArticleRecord, EntityRecord } from '../../../model/record.js';

/** What the program wrote into the page. */
export interface PageData {
  readonly articles: readonly ArticleRecord[];
  /** People and organisations of all articles. */
  readonly entities: readonly EntityRecord[];
}

/** Reads the blocks of JSON that stand in the page, one for each article and one for the entities. */
export function readData(): PageData {
  const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')];
  const read = (name: string) => blocks.filter((block) => block.dataset.holds === name).map((block) => block.text);
  return {
    articles: read('article').map((json) => JSON.parse(json) as ArticleRecord),
    entities: read('entities').flatMap((json) => JSON.parse(json) as EntityRecord[]),
  };
}
