import type { Token } from '../model/tokenized-text.js';

/**
 * What the words right before a token mean, by a table of phrases (norms parted by spaces): the longest phrase wins. So that
 * a mention may be qualified by words that stay outside it.
 */
export function phraseBefore<V>(
  table: ReadonlyMap<string, V>,
): (tokens: readonly Token[], at: number) => V | undefined {
  const longest = longestOf(table);
  return (tokens, at) => {
    let found: V | undefined;
    let phrase = '';
    for (let from = at - 1; from >= at - longest; from--) {
      const token = tokens[from];
      if (!token || token.sentence !== tokens[at]?.sentence) break;
      phrase = phrase ? `${token.norm} ${phrase}` : token.norm;
      found = table.get(phrase) ?? found;
    }
    return found;
  };
}

/** What the words from a token on mean, and where they end: the longest phrase wins. */
export function phraseAt<V>(
  table: ReadonlyMap<string, V>,
): (tokens: readonly Token[], at: number) => { readonly end: number; readonly value: V } | null {
  const longest = longestOf(table);
  return (tokens, at) => {
    let found: { readonly end: number; readonly value: V } | null = null;
    let phrase = '';
    for (let end = at + 1; end <= at + longest; end++) {
      const token = tokens[end - 1];
      if (!token || token.sentence !== tokens[at]?.sentence) break;
      phrase = phrase ? `${phrase} ${token.norm}` : token.norm;
      const value = table.get(phrase);
      if (value !== undefined) found = { end, value };
    }
    return found;
  };
}

function longestOf(table: ReadonlyMap<string, unknown>): number {
  return Math.max(...[...table.keys()].map((phrase) => phrase.split(' ').length));
}
