import type { OrganisationMention } from '../../model/mention.js';
import { textAt } from '../../model/tokenized-text.js';
import { aliasBehind } from './names/abbreviated-names.js';
import type { DocumentWords } from './names/document-words.js';
import { textOf } from './names/short-names.js';
import type { Verdict } from './names/verdict.js';

/** The mentions of organisations among the verdicts; a short form has the name that the document gives in full. */
export function readOrganisations(words: DocumentWords, verdicts: readonly Verdict[]): readonly OrganisationMention[] {
  return verdicts.flatMap(({ candidate, kind, reason, fullName }) => {
    const start = words.tokens[withArticle(words, candidate.first)]?.start;
    const end = words.tokens[candidate.last - 1]?.end;
    if (kind !== 'organisations' || start === undefined || end === undefined) return [];
    const text = textOf(words, candidate).replace(/^The /, '');
    const name = fullName ?? candidate.listed ?? text;
    const alias = aliasBehind(words, candidate);
    const beside = alias === null ? [] : [textAt(words.tokens, alias)];
    const aliases = [...(text === name ? [] : [text]), ...beside];
    return [
      { kind, rule: `en.organisations.${reason}`, start, end, certainty: 0.8, value: { name, form: null, aliases } },
    ];
  });
}

/** `told The Jordan Times`: an article with a capital inside a sentence is a part of the name. */
function withArticle(words: DocumentWords, first: number): number {
  const article = words.tokens[first - 1];
  const belongs =
    article?.text === 'The' && words.isJoined(first) && !words.isOpening(first - 1) && words.styleOf(first) === 'prose';
  return belongs ? first - 1 : first;
}
