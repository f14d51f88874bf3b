import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { FAILURES } from '../model/failures.js';
import { type BrokenInput, broken, type PageInput } from './input-document.js';

/**
 * The pages of a web archive: responses of status 200 that are HTML or text. What is longer than allowed, what is cut off and
 * what is no archive is told by an input of its own.
 *
 * @param stream the archive unpacked: Node's own gunzip is faster than that of the parser, and tells where data is damaged
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): AsyncGenerator<PageInput | BrokenInput> {
  const reader = new AsyncIterReader(stream, null);
  let number = 0;
  let isWhole = true;
  for await (const record of new WARCParser(reader)) {
    isWhole = record.warcHeaders.statusline.startsWith('WARC/');
    if (!isWhole) break;
    number++;
    const isPage = isPageResponse(record);
    const bytes = await readAll(isPage ? record : record._reader, isPage ? maxBytes : 0);
    // At the end of a file that was cut off the parser would wait for ever for the rest of the record.
    isWhole = !(record._reader instanceof LimitReader && record._reader.limit > 0);
    if (!isWhole) break;
    const id = record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? `${path}:${number}`;
    if (isPage && bytes) yield { kind: 'page', path, id, bytes, ...toldOf(record) };
    else if (isPage) yield broken(path, id, `record ${number}: more than ${maxBytes} bytes`, FAILURES.tooLarge);
  }
  const isRead = isWhole && number > 0 && (await reader.readSize(1)).length === 0;
  if (!isRead) yield broken(path, `${path}:${number + 1}`, damageBehind(number), FAILURES.truncated);
}

export function damageBehind(records: number): string {
  return records === 0 ? 'no web archive' : `the archive is cut off or damaged at or after record ${records}`;
}

const PAGE_TYPES = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

function isPageResponse({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== 'response' || httpHeaders?.statusCode !== 200) return false;
  const type = httpHeaders.headers.get('content-type');
  return type === null || type === undefined || PAGE_TYPES.test(type);
}

/** All the bytes, or null where there are more than allowed: what is too much is read and dropped, so that the next record follows. */
async function readAll(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length <= most ? Buffer.concat(chunks) : null;
}

/** What the archive and the server say of a page. A day of its fetching only stands in for a day that the page does not tell. */
function toldOf(record: WARCRecord): Pick<PageInput, 'url' | 'charset' | 'fetched'> {
  const headers = record.httpHeaders?.headers;
  const [, charset = null] = /charset\s*=\s*["']?([\w-]+)/i.exec(headers?.get('content-type') ?? '') ?? [];
  const served = Date.parse(headers?.get('date') ?? '');
  const day = Number.isNaN(served) ? record.warcDate : new Date(served).toISOString();
  return { url: record.warcTargetURI ?? null, charset, fetched: day?.slice(0, 10) ?? null };
}
