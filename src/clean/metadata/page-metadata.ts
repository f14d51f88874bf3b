import type { Published } from '../../model/record.js';
import { openPage, type PageElement } from '../html/page.js';
import type { FoundDate } from '../text/datelines.js';
import { readAuthors } from './bylines.js';
import { readPageHead } from './page-head.js';
import { readPublished } from './published.js';
import { type StructuredData, withoutMarkup } from './structured-data.js';
import { chooseTitle } from './title.js';

export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: Published | FoundDate | null;
  readonly structured: StructuredData;
}

/** @param address where the page came from, when somebody outside knows it */
export function readPageMetadata(root: PageElement, address: string | null): PageMetadata {
  const head = readPageHead(root);
  const { elements, structured } = head;
  const canonical = elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical');
  const url = absolute(canonical?.attributes.href) ?? absolute(head.meta.get('og:url')?.[0]) ?? address;
  const site = head.meta.get('og:site_name')?.[0] ?? head.meta.get('application-name')?.[0] ?? structured.site;
  const title = chooseTitle(head, site);
  return {
    title,
    authors: readAuthors(
      head,
      [site, structured.site].flatMap((name) => name ?? []),
    ),
    site: site ? withoutMarkup(site, openPage) : null,
    url,
    published: readPublished(head, address ?? url, title),
    structured,
  };
}

function absolute(url: string | undefined): string | null {
  return url && /^https?:\/\/./.test(url) ? url : null;
}
