import recognizers from '@microsoft/recognizers-text-suite';
import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { parseHTML } from 'linkedom';

/** The peers, each as a function of one text or page that does what its users call it for. */
export async function openPeers() {
  nlp.plugin(dates);
  const { recognizeDateTime, recognizeCurrency, Culture } = recognizers;
  return {
    readability: (page) => new Readability(parseHTML(page).document).parse()?.textContent,
    defuddle: await openDefuddle(),
    compromise: (text) => {
      const document = nlp(text);
      return [document.people().json({ offset: true }), document.organizations().json({ offset: true })];
    },
    compromiseAll: (text) => {
      const document = nlp(text);
      return [document.people(), document.organizations(), document.money(), document.dates()].map((found) =>
        found.json({ offset: true }),
      );
    },
    chrono: (text) => chrono.parse(text, new Date(2025, 10, 24)),
    recognizers: (text) => [recognizeDateTime(text, Culture.English), recognizeCurrency(text, Culture.English)],
    tokenizer: (text) => {
      const tokens = [];
      for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu))
        tokens.push({ text: token, start: index, end: index + token.length });
      return tokens;
    },
  };
}

/** Null where this Node cannot load it. */
async function openDefuddle() {
  try {
    const { default: Defuddle } = await import('defuddle');
    const read = (page) => new Defuddle(parseHTML(page).document, { url: 'https://example.org/' }).parse().content;
    read('<html><body><article><p>One paragraph of some words.</p></article></body></html>');
    return read;
  } catch {
    return null;
  }
}
