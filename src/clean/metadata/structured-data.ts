import { elementsOf, type PageElement, textOf } from '../html/page.js';

/** What the page says of its article in JSON-LD. */
export interface StructuredData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly site: string | null;
  readonly body: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES =
  /^(?:(?:news|blog|opinion|report|review|analysis|scholarly|tech|advertiser|satirical|live|social|reportage|background|opinionnews)?(?:article|posting|report|review|blogposting|newsarticle|mediaposting)|webpage)$/i;
const MOST_ITEMS = 2000;

/** The JSON-LD of a page; broken or missing scripts give nulls. */
export function readStructuredData(root: PageElement): StructuredData {
  const items: Json[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !(element.attributes.type ?? '').toLowerCase().includes('ld+json')) continue;
    items.push(...itemsIn(parse(element)));
  }
  const articles = items.filter(isArticle).sort((a, b) => filled(b) - filled(a));
  const first = <T>(read: (item: Json) => T | null): T | null => {
    for (const article of articles) {
      const value = read(article);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: first((item) => plain(item.headline)),
    authors:
      first((item) => notEmpty(namesOf(item.author, items))) ??
      first((item) => notEmpty(namesOf(item.creator, items))) ??
      [],
    published: first((item) => plain(item.datePublished)) ?? first((item) => plain(item.dateCreated)),
    site: first((item) => namesOf(item.publisher, items)[0] ?? null),
    body: first((item) => plain(item.articleBody)),
  };
}

function parse(element: PageElement): unknown {
  const source = element.children.filter((child) => typeof child === 'string').join('');
  try {
    return JSON.parse(source);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      return JSON.parse(source.replace(/\s/g, ' ').replace('<![CDATA[', '').replace(']]>', ''));
    } catch {
      return null;
    }
  }
}

function itemsIn(top: unknown): Json[] {
  const items: Json[] = [];
  const open: unknown[] = [top];
  for (let seen = 0; open.length > 0 && seen < MOST_ITEMS; seen++) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_ITEMS));
    else if (isObject(next)) {
      items.push(next);
      open.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return items;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(item: Json): boolean {
  const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

function filled(item: Json): number {
  return ['headline', 'author', 'datePublished', 'articleBody'].filter(
    (key) => plain(item[key]) !== null || isObject(item[key]) || Array.isArray(item[key]),
  ).length;
}

function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function notEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** Names of people or organisations, written as text, as objects, or as references to other objects of the page. */
function namesOf(value: unknown, items: readonly Json[]): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    if (typeof one === 'string') return one.trim() ? [one.trim()] : [];
    if (!isObject(one)) return [];
    if (Array.isArray(one.name)) return one.name.filter((name): name is string => typeof name === 'string');
    const name = plain(one.name);
    if (name) return [name];
    const id = plain(one['@id']);
    const referred = id ? items.find((item) => item['@id'] === id && plain(item.name)) : undefined;
    const found = plain(referred?.name);
    return found ? [found] : [];
  });
}

/** Entities left in JSON strings (`&amp;`) and tags, as text. */
export function withoutMarkup(text: string, open: (html: string) => PageElement): string {
  return text.includes('&') || text.includes('<') ? textOf(open(text)) : text.replace(/\s+/g, ' ').trim();
}
