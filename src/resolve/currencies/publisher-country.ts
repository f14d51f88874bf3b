import type { Article } from '../../model/article.js';

/** Domains under which the whole world publishes, though a country owns them. */
const WORLD_DOMAINS = new Set(['co', 'io', 'tv', 'me', 'fm', 'ai', 'eu', 'ws', 'cc', 'us']);
/** News agencies and editions that write from one country whatever domain they use; names as they stand in a text. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['BY', /белта|belta|белтелерадио|sputnik беларусь|минск-новости|агентство «?минск/iu],
];
/** Cities that open a dateline. */
const DATELINES: readonly (readonly [string, RegExp])[] = [
  ['BY', /(?:^|[\s,.])(?:минск|minsk|гомель|могилев|могилёв|витебск|гродно|брест)[,./ ]/iu],
];
const HEAD = 400;

/**
 * ISO 3166 code of the country that an article is published in, by the top-level domain, then by the agency or city that its
 * first lines name; null where none tells.
 */
export function publisherCountry({ url, site, text }: Article): string | null {
  const domain = topLevelDomain(url) ?? topLevelDomain(site);
  if (domain) return domain;
  const head = text.slice(0, HEAD);
  return AGENCIES.find(([, name]) => name.test(head) || name.test(site ?? ''))?.[0] ?? datelineCountry(head);
}

function datelineCountry(head: string): string | null {
  const opening = head.slice(0, 60);
  const isDateline = /(?:\/|[—–-] |\()/.test(opening);
  return isDateline ? (DATELINES.find(([, city]) => city.test(opening))?.[0] ?? null) : null;
}

function topLevelDomain(address: string | null): string | null {
  const host = /^(?:[a-z]+:\/\/)?([a-z0-9.-]+\.[a-z]{2})(?:[/:]|$)/i.exec(address ?? '')?.[1];
  const domain = host?.split('.').at(-1)?.toLowerCase();
  return domain && !WORLD_DOMAINS.has(domain) ? (domain === 'uk' ? 'GB' : domain.toUpperCase()) : null;
}
