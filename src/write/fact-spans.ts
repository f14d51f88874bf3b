import { KINDS, type Kind } from '../model/mention.js';
import type { ArticleRecord, MentionRecord } from '../model/record.js';

/** One place in the text, and the fact it is a mention of. */
export type FactSpan = {
  readonly [K in Kind]: { readonly kind: K; readonly fact: ArticleRecord[K][number]; readonly mention: MentionRecord };
}[Kind];

/** A function for each kind of fact. */
export type ByKind<R> = { readonly [K in Kind]: (fact: ArticleRecord[K][number]) => R };

/** Every mention of every fact of an article, in text order, the longer of two that begin together first. */
export function factSpans(record: ArticleRecord): FactSpan[] {
  const spans = KINDS.flatMap((kind) =>
    record[kind].flatMap((fact) => {
      const mentions: readonly MentionRecord[] = 'mentions' in fact ? fact.mentions : [fact];
      return mentions.map((mention) => ({ kind, fact, mention }) as FactSpan);
    }),
  );
  return spans.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** What the function for its kind gives for a fact. */
export function byKind<R>({ kind, fact }: FactSpan, functions: ByKind<R>): R {
  return (functions[kind] as (fact: FactSpan['fact']) => R)(fact);
}
