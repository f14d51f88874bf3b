/** Code units looked at to tell a page from a text. */
const HEAD = 20_000;
const PAGE_START = /^<(?:!doctype html|html|head|body)[\s>]/i;
const BLOCK_TAG = /<\/?(?:html|head|body|title|meta|div|p|br|h[1-6]|article|section|table|ul|li|span|a)(?=[\s>/])/gi;
/** Block tags a text may quote before it is a page. */
const FEWEST_TAGS = 6;

/** What the content is, whatever the file's name says; the name only decides where the content leaves it open. */
export function sniffForm(text: string, path: string): 'html' | 'text' {
  const head = text.slice(0, HEAD);
  if (PAGE_START.test(withoutPrologue(head))) return 'html';
  const tags = head.match(BLOCK_TAG)?.length ?? 0;
  const isNamedPage = /\.(?:x?html?)(?:\.gz)?$/i.test(path);
  if (isNamedPage) return tags > 0 ? 'html' : 'text';
  const startsWithTag = head.trimStart().startsWith('<');
  return tags >= FEWEST_TAGS || (startsWithTag && tags >= 2) ? 'html' : 'text';
}

/** A page may begin with a byte order mark, an XML declaration, comments. */
function withoutPrologue(head: string): string {
  let rest = head.replace('\ufeff', '').trimStart();
  while (rest.startsWith('<?') || rest.startsWith('<!--')) {
    const close = rest.startsWith('<?') ? '?>' : '-->';
    const end = rest.indexOf(close);
    if (end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
  return rest;
}
