import { gzipSync } from 'node:zlib';

/** One hostile document: its file name and how to make its bytes, which are too many to be kept in a file. */
export interface HostileDocument {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Buffer;
}

const ARTICLE = 'Завод в Бресте получил 10 млн рублей, сообщил 5 мая директор Иван Петров. ';
const page = (body: string, head = '') =>
  Buffer.from(`<!DOCTYPE html><html><head><title>T</title>${head}</head><body>${body}</body></html>`);

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  {
    what: '20,000 nested elements',
    name: 'nested.html',
    bytes: () => page(`${'<div>'.repeat(20_000)}<p>${ARTICLE.repeat(5)}</p>${'</div>'.repeat(20_000)}`),
  },
  {
    what: '20,000 nested elements of inline kind, never closed',
    name: 'nested-inline.html',
    bytes: () => page(`<p>${'<b><i>'.repeat(10_000)}${ARTICLE.repeat(5)}`),
  },
  {
    what: '20,000 attributes on one element',
    name: 'attributes.html',
    bytes: () =>
      page(
        `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}="${i}"`).join(' ')}><p>${ARTICLE.repeat(5)}</p></div>`,
      ),
  },
  {
    what: '200 MB of text behind 200 kB of gzip',
    name: 'bomb.txt.gz',
    bytes: () => gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a ')),
  },
  { what: '12 MB without a line break', name: 'one-line.txt', bytes: () => Buffer.from('слово '.repeat(1_150_000)) },
  { what: '100 MB without a line break', name: 'too-long.txt', bytes: () => Buffer.alloc(100 * 1024 * 1024, 'word ') },
  { what: 'a million tags without text', name: 'tags.html', bytes: () => page('<p><br></p>'.repeat(333_334)) },
  { what: 'NUL bytes in the text', name: 'nul.txt', bytes: () => Buffer.from(`${ARTICLE}\u0000${ARTICLE}\u0000`) },
  {
    what: 'lone surrogates as character references',
    name: 'surrogates.html',
    bytes: () => page(`<p>&#xD800;${ARTICLE}&#xDFFF; \\ud800</p>`),
  },
  {
    what: 'JSON-LD with __proto__ and constructor',
    name: 'proto.html',
    bytes: () =>
      page(
        `<article><p>${ARTICLE.repeat(5)}</p></article>`,
        '<script type="application/ld+json">{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"@type":"NewsArticle","headline":{"__proto__":1},"author":[[[["x"]]]],"datePublished":12}</script>',
      ),
  },
  {
    what: 'JSON-LD nested 50,000 deep',
    name: 'deep-json.html',
    bytes: () =>
      page(`<p>${ARTICLE.repeat(5)}</p>`, `<script type="application/ld+json">${'['.repeat(50_000)}</script>`),
  },
  {
    what: 'everything unclosed',
    name: 'unclosed.html',
    bytes: () =>
      Buffer.from(
        `<html><body><div class="<p>${ARTICLE}<table><tr><td><script>if (a < b) {<style>${ARTICLE}<!-- ${ARTICLE}<p`,
      ),
  },
  {
    what: 'HTML inside text inside HTML',
    name: 'inside.html',
    bytes: () =>
      page(
        `<p>${ARTICLE.repeat(4)}&lt;html&gt;&lt;body&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;${ARTICLE}</p><textarea><html><p>x</textarea>`,
      ),
  },
  { what: 'only combining marks', name: 'marks.txt', bytes: () => Buffer.from(`а${'\u0301'.repeat(300_000)}`) },
  {
    what: 'a wall of digits, spaces, quotes, capitals and brackets',
    name: 'wall.txt',
    bytes: () => Buffer.from('1 "А(« '.repeat(60_000)),
  },
];

/** Strings that break programs, as text, title and file name. Written for this project by what each must not do. */
export const NAUGHTY_STRINGS: readonly string[] = [
  'undefined',
  'null',
  'NaN',
  'true',
  '0',
  '-1',
  '1e309',
  '0x0',
  '1/0',
  '١٢٣',
  '１２３',
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("http://x.example","y")',
  '=cmd|"/c calc"!A0',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  '<!--',
  ']]>',
  '&amp;&lt;&#0;',
  '<svg/onload=alert(1)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must not be run
  '${7*7}',
  '{{7*7}}',
  '%s%n',
  '%00',
  '$(id)',
  '`id`',
  '; rm -rf .',
  '| cat',
  '../../etc/passwd',
  '..\\..\\x',
  'CON',
  'a/b',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{"__proto__":1}',
  '\u0007\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u0000',
  '\u0008\u007f\u009b',
  '\r\n\r\n',
  '\u2028\u2029',
  '\u0085',
  '\u202eabc\u202c',
  '\u2066x\u2069',
  '\u200b\u200d\ufeff',
  '\u00ad',
  '\u061c',
  'e\u0301',
  'Z̵̧͝a̶l̷g̸o̴',
  '\ud800',
  '\udfff',
  '\ud83d',
  '👩‍👩‍👧‍👦 🇧🇾 ❤️',
  '田中さんにあげて',
  '사회과학원',
  'الكل في المجمو عة',
  'בְּרֵאשִׁית',
  'ﷺ',
  'ǅ İ ı ß ŉ',
  'ﬁ',
  '𝕏𝖞',
  '\u{1f4a9}'.repeat(50),
  '«»„“”‚‘’‹›',
  '——––--−',
  '.,;:!?…',
  ' '.repeat(200),
  'я'.repeat(5000),
  '9'.repeat(5000),
  '1,'.repeat(2000),
  '31.02.2025',
  '99:99',
  '$',
  '%',
  '0 %',
  '10 млн',
  'млн млн млн рублей',
];
