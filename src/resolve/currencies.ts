import type { Article } from '../model/article.js';
import type { MoneyMention } from '../model/mention.js';
import type { Money } from '../model/record.js';
import { mentionRecord } from './mention-record.js';

/** Amounts with their currency: what the words decide, else the default of the word. */
export function resolveCurrencies(article: Article, mentions: readonly MoneyMention[]): Money[] {
  return mentions.map((mention) => {
    const { currencyCandidates, ...value } = mention.value;
    return {
      ...mentionRecord(article.text, mention),
      ...value,
      currency: value.currency ?? currencyCandidates[0] ?? null,
    };
  });
}
