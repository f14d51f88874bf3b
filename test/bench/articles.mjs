import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = '../shared/corpora';

/** Texts for the benches: corpora where they stand beside the project, else articles put together from the samples. */
export function texts(language, count) {
  const names = { ru: 'ru-rured-a.jsonl', en: 'en-worldwide-a.jsonl' };
  const file = join(SHARED, 'names', names[language]);
  if (existsSync(file)) return readLines(file).slice(0, count);
  return generated(language, count);
}

export function pages(count) {
  const folders = ['pages', 'pages-news', 'pages-ru'].map((name) => join(SHARED, 'html', name)).filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const html = files.map((file) => readFileSync(file, 'utf8'));
  if (html.length > 0) return spread(html, count);
  return generated('en', count).map(
    (text) => `<html><body><article><p>${text.replaceAll('\n', '</p><p>')}</p></article></body></html>`,
  );
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text);
}

/** Every so many, so that all folders are among them. */
const spread = (items, count) =>
  items.filter((_, i) => i % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);

/** Articles of the sample texts' sentences, each in an order of its own. */
export function generated(language, count) {
  const isRussian = (text) => /[а-я]/.test(text) === (language === 'ru');
  const samples = readdirSync('seeds')
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join('seeds', name), 'utf8'))
    .filter(isRussian);
  const sentences = samples.flatMap((text) => text.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.length > 30);
  return Array.from({ length: count }, (_, article) =>
    Array.from({ length: 20 }, (_, i) => sentences[(article * 7919 + i * 104_729) % sentences.length]).join(' '),
  );
}
