import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { FAILURES } from '../model/failures.js';
import type { RawDocument } from '../model/raw-document.js';
import type { Problem } from '../model/record.js';

const UTF8 = new TextDecoder();

const lineSchema = z.object({
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .optional(),
  text: z.string().optional(),
  html: z.string().optional(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
});

/**
 * The document of one NDJSON line. `text` is clean already, `html` is a page. A line that cannot be read gives an empty
 * document with the problem `bad-line`.
 *
 * @param line null where it is longer than allowed
 * @param number 1 for the first line; names the document where the line has no `id`
 */
export function readNdjsonLine(line: Uint8Array | null, path: string, number: number): RawDocument {
  const id = `${path === '-' ? 'stdin' : path}:${number}`;
  const bytes = line?.length ?? 0;
  const source = { path, format: 'ndjson', encoding: 'utf-8', bytes } as const;
  const empty = { title: null, published: null, publishedIsFallback: false, url: null, language: null };
  const broken = (message: string): RawDocument => {
    const problem: Problem = { code: FAILURES.badLine, message: `${path}, line ${number}: ${message}` };
    return { id, source, form: 'body', content: '', given: empty, problems: [problem] };
  };
  if (!line) return broken('the line is longer than allowed');
  if (!isUtf8(line)) return broken('not UTF-8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(UTF8.decode(line));
  } catch {
    return broken('not a JSON object');
  }
  const checked = lineSchema.safeParse(parsed);
  if (!checked.success) {
    const wrong = checked.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the line'}: ${message}`);
    return broken(wrong.join('; '));
  }
  const { text, html, title, published, url, language } = checked.data;
  const content = text ?? html;
  if (content === undefined) return broken('neither "text" nor "html"');
  return {
    id: checked.data.id ?? id,
    source,
    form: text === undefined ? 'html' : 'body',
    content,
    given: {
      title: title ?? null,
      published: published ?? null,
      publishedIsFallback: false,
      url: url ?? null,
      language: language ?? null,
    },
    problems: [],
  };
}
