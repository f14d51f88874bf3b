/** The peers, each as a function of one text or page that does what its users call it for; loaded where it is timed. */
export const peers = {
  readability: async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (page) => orNothing(() => new Readability(parseHTML(page).document).parse()?.textContent);
  },
  defuddle: async () => {
    const { default: Defuddle } = await import('defuddle');
    const { parseHTML } = await import('linkedom');
    return (page) =>
      orNothing(() => new Defuddle(parseHTML(page).document, { url: 'https://example.org/' }).parse().content);
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      return [document.people().json({ offset: true }), document.organizations().json({ offset: true })];
    };
  },
  'compromise, all': async () => {
    const { default: nlp } = await import('compromise');
    const { default: dates } = await import('compromise-dates');
    nlp.plugin(dates);
    return (text) => {
      const document = nlp(text);
      return [document.people(), document.organizations(), document.money(), document.dates()].map((found) =>
        found.json({ offset: true }),
      );
    };
  },
  chrono: async () => {
    const chrono = await import('chrono-node');
    return (text) => chrono.parse(text, new Date(2025, 10, 24));
  },
  recognizers: async () => {
    const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
    const { recognizeDateTime, recognizeCurrency, Culture } = recognizers;
    return (text) => [recognizeDateTime(text, Culture.English), recognizeCurrency(text, Culture.English)];
  },
  tokenizer: async () => (text) => {
    const tokens = [];
    for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu))
      tokens.push({ text: token, start: index, end: index + token.length });
    return tokens;
  },
};

/** A page that breaks a peer counts with the time it took until then. */
function orNothing(read) {
  try {
    return read();
  } catch {
    return null;
  }
}
