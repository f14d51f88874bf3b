import type { Article } from '../model/article.js';
import type { DateMention } from '../model/mention.js';
import type { DateFact } from '../model/record.js';
import type { TokenizedText } from '../model/tokenized-text.js';
import { mentionRecord } from './mention-record.js';

/** Date expressions with values, resolved against the publication date and the dates before them. */
export function resolveDates(
  article: Article,
  _tokenized: TokenizedText,
  mentions: readonly DateMention[],
): DateFact[] {
  return mentions.map((mention) => {
    const { year, month, day } = mention.value.expression;
    const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
    if (month !== null) parts.push(String(month).padStart(2, '0'));
    if (day !== null) parts.push(String(day).padStart(2, '0'));
    return {
      ...mentionRecord(article.text, mention),
      type: mention.value.type,
      value: parts.join('-'),
      mod: mention.value.mod,
      earliest: null,
      latest: null,
      relative: false,
      parts: [],
    };
  });
}
