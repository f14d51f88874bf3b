// What the benches time: each work is a function of texts or pages, made in the process that runs it.
import { clean } from '../../dist/clean/clean.js';
import { detectLanguage } from '../../dist/detect/detect-language.js';
import { languageCodes, openPacks } from '../../dist/languages/index.js';
import { KINDS } from '../../dist/model/mention.js';
import { validateRecord } from '../../dist/model/validate-record.js';
import { readFacts, readLanguage } from '../../dist/process-document.js';
import { tokenize } from '../../dist/tokenize/tokenize.js';
import { together } from '../../dist/workers/together.js';
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
  return (raws) =>
    readFacts(
      raws.map((raw) => readLanguage(raw, null)),
      packs,
      kinds,
    );
}

/** All that `--format ndjson` does with documents that have been read. */
const records = (form, language) => async () => {
  const factsOf = await openFacts(new Set(KINDS));
  return async (contents) => {
    for await (const raws of together(contents.map((content) => rawOf(content, form, language))))
      for (const record of factsOf(raws).map((each) => validateRecord(each))) JSON.stringify(record);
  };
};
const facts =
  (language, ...kinds) =>
  async () => {
    const factsOf = await openFacts(new Set(kinds));
    return async (contents) => {
      for await (const raws of together(contents.map((content) => rawOf(content, 'body', language)))) factsOf(raws);
    };
  };

/** A work that takes one text or page after the other. */
const each = (open) => async () => {
  const work = await open();
  return (contents) => {
    for (const content of contents) work(content);
  };
};

export const works = {
  ...Object.fromEntries(Object.entries(peers).map(([name, open]) => [name, each(open)])),
  'html record': records('html', null),
  'html text': each(async () => (page) => clean(rawOf(page, 'html', null))),
  'en record': records('body', 'en'),
  'en dates': facts('en', 'dates'),
  'en dates and money': facts('en', 'dates', 'money'),
  'ru record': records('body', 'ru'),
  'ru language': each(async () => detectLanguage),
  'ru tokens': each(
    async () => (text) => tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set()),
  ),
  'ru names': facts('ru', 'people', 'organisations', 'places'),
  'ru dates': facts('ru', 'dates'),
  'ru money': facts('ru', 'money'),
};
