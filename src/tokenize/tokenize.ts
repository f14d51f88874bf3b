import type { Block } from '../model/article.js';
import type { Sentence, Token, TokenizedText } from '../model/tokenized-text.js';
import { splitSentences } from './sentences.js';
import { cutTokens } from './tokens.js';

/**
 * Tokens and sentences of a whole article. No token and no sentence crosses a block.
 *
 * @param blocks in text order, without overlaps
 * @param abbreviations norms that take a full stop without ending a sentence
 */
export function tokenize(text: string, blocks: readonly Block[], abbreviations: ReadonlySet<string>): TokenizedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    const bare = cutTokens(text, span);
    let from = 0;
    for (const to of splitSentences(bare, abbreviations)) {
      const first = tokens.length;
      const sentence = sentences.length;
      for (let i = from; i < to; i++) {
        const token = bare[i];
        if (!token) break;
        token.sentence = sentence;
        tokens.push(token);
      }
      const start = bare[from]?.start ?? span.start;
      const end = bare[to - 1]?.end ?? span.end;
      sentences.push({ start, end, first, last: tokens.length, block });
      from = to;
    }
  }
  return { text, tokens, sentences, notes: [] };
}
