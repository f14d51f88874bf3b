import type { Article } from '../model/article.js';
import type { Mention, PercentageMention } from '../model/mention.js';
import type { Percentage } from '../model/record.js';
import type { ResolvedDocument } from '../model/resolved-document.js';
import type { TokenizedText } from '../model/tokenized-text.js';
import { findContradictions } from './contradictions.js';
import { resolveCurrencies } from './currencies.js';
import { mentionRecord } from './mention-record.js';
import { groupOrganisations } from './organisations.js';
import { dropOverlaps } from './overlaps.js';
import { groupPeople } from './people.js';
import { groupPlaces } from './places.js';
import { resolveDates } from './relative-dates.js';
import { tieRoles } from './roles.js';

/**
 * Completes what the mentions of one document say by the document as a whole: overlapping readings are decided, currencies
 * and dates filled in, mentions of one person or organisation joined, roles tied to them, what
 * contradicts itself reported.
 */
export function resolveDocument(
  article: Article,
  tokenized: TokenizedText,
  found: readonly Mention[],
): ResolvedDocument {
  const mentions = dropOverlaps(found);
  const people = groupPeople(
    article.text,
    mentions.filter((mention) => mention.kind === 'people'),
  );
  const placeMentions = mentions.filter((mention) => mention.kind === 'places');
  const organisations = groupOrganisations(
    article.text,
    mentions.filter((mention) => mention.kind === 'organisations'),
    placeMentions.filter(({ value }) => value.type === 'country'),
  );
  const places = groupPlaces(article.text, placeMentions);
  const dateMentions = mentions.filter((mention) => mention.kind === 'dates');
  const dates = resolveDates(article, dateMentions);
  const roles = mentions.filter((mention) => mention.kind === 'roles');
  return {
    article,
    sentences: tokenized.sentences,
    people: tieRoles(tokenized, people, roles, organisations, places),
    organisations,
    places,
    money: resolveCurrencies(
      article,
      mentions.filter((mention) => mention.kind === 'money'),
    ),
    dates,
    percentages: mentions
      .filter((mention) => mention.kind === 'percentages')
      .map((mention) => percentageRecord(article.text, mention)),
    problems: findContradictions(article.text, dateMentions, dates),
  };
}

function percentageRecord(article: string, mention: PercentageMention): Percentage {
  const { start, end, text, rule, certainty } = mentionRecord(article, mention);
  const { value, min, max, qualifier, unit } = mention.value;
  return { start, end, text, rule, certainty, value, min, max, qualifier, unit };
}
