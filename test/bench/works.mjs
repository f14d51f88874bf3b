// What the benches time: each work is a function of one text or page, made in the process that runs it.
import { clean } from '../../dist/clean/clean.js';
import { detectLanguage } from '../../dist/detect/detect-language.js';
import { languageCodes, openPacks } from '../../dist/languages/index.js';
import { KINDS } from '../../dist/model/mention.js';
import { articleRecordSchema } from '../../dist/model/record.js';
import { readFacts, readLanguage } from '../../dist/process-document.js';
import { tokenize } from '../../dist/tokenize/tokenize.js';
import { peers } from './peers.mjs';

const rawOf = (content, form, language) => ({
  id: 'bench',
  source: { path: 'bench', format: form, encoding: 'utf-8', bytes: content.length },
  form,
  content,
  given: { title: null, published: '2025-11-24', publishedIsFallback: true, url: null, language },
  problems: [],
});

async function openFacts(kinds) {
  const packOf = openPacks();
  const packs = new Map(await Promise.all(languageCodes.map(async (code) => [code, await packOf(code)])));
  return (raw) => {
    const told = readLanguage(raw, null);
    return readFacts(told, packs.get(told.detected.code) ?? null, kinds);
  };
}

/** All that `--format ndjson` does with a document that has been read. */
const records = (form, language) => async () => {
  const factsOf = await openFacts(new Set(KINDS));
  return (content) => JSON.stringify(articleRecordSchema.parse(factsOf(rawOf(content, form, language))));
};
const facts =
  (language, ...kinds) =>
  async () => {
    const factsOf = await openFacts(new Set(kinds));
    return (content) => factsOf(rawOf(content, 'body', language));
  };

export const works = {
  ...peers,
  'html record': records('html', null),
  'html text': async () => (page) => clean(rawOf(page, 'html', null)),
  'en record': records('body', 'en'),
  'en dates': facts('en', 'dates'),
  'en dates and money': facts('en', 'dates', 'money'),
  'ru record': records('body', 'ru'),
  'ru language': async () => detectLanguage,
  'ru tokens': async () => (text) => tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set()),
  'ru names': facts('ru', 'people', 'organisations', 'places'),
  'ru dates': facts('ru', 'dates'),
  'ru money': facts('ru', 'money'),
};
