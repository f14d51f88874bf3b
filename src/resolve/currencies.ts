import type { Article } from '../model/article.js';
import type { MoneyMention } from '../model/mention.js';
import type { Money } from '../model/record.js';
import { currencyAt } from './currencies/eras.js';
import { publisherCountry } from './currencies/publisher-country.js';
import { mentionRecord } from './mention-record.js';

/** ISO 4217's own code for money that has none: records leave the currency open. */
const NO_CURRENCY = 'XXX';

/**
 * Amounts with their currency, by falling certainty: what the words say; beside a conversion in brackets the other of two
 * currencies; a currency of the same name that the text has told before; the publisher's country; what news means by the
 * word. An amount without any currency word takes the one before it that is no conversion, else the one behind it, else it is
 * left out. A currency that came later than the article gives way to the one before it.
 */
export function resolveCurrencies(article: Article, mentions: readonly MoneyMention[]): Money[] {
  const country = publisherCountry(article);
  const told: (string | null)[] = [];
  for (let at = 0; at < mentions.length; at++) told.push(toldCurrency(article, mentions, at, country));
  const amounts: Money[] = [];
  for (const [at, mention] of mentions.entries()) {
    const currency = (isElided(mention) ? elidedCurrency(article, mentions, told, at) : told[at]) ?? null;
    if (currency || !isElided(mention)) amounts.push(moneyRecord(article, mention, currency));
  }
  return amounts;
}

function moneyRecord(article: Article, mention: MoneyMention, told: string | null): Money {
  const { start, end, text, rule, certainty } = mentionRecord(article.text, mention);
  const { amount, min, max, qualifier, per } = mention.value;
  const currency = told === null || told === NO_CURRENCY ? null : currencyAt(told, article.published?.value ?? null);
  return { start, end, text, rule, certainty, amount, min, max, currency, qualifier, per };
}

function isElided({ value }: MoneyMention): boolean {
  return value.currency === null && value.currencyCandidates.length === 0;
}

function toldCurrency(
  article: Article,
  mentions: readonly MoneyMention[],
  at: number,
  country: string | null,
): string | null {
  const mention = mentions[at];
  if (!mention) return null;
  const { currency, currencyCandidates: candidates, currencyDefault } = mention.value;
  if (currency) return currency;
  const parallel = parallelCurrency(article, mentions, at);
  const others = candidates.filter((code) => code !== parallel);
  if (parallel && others.length === 1) return others[0] ?? null;
  // The first two letters of a code are its country's.
  const local = country && candidates.find((code) => code.startsWith(country));
  if (local) return local;
  return currencyDefault ?? lastToldOf(mentions, at, candidates);
}

/** «500 российских рублей (17 рублей)»: the certain currency of the amount that this one converts, or that converts this one. */
function parallelCurrency({ text }: Article, mentions: readonly MoneyMention[], at: number): string | null {
  if (isConverted(text, mentions, at)) {
    const converted = mentions[at - 1]?.value.currency;
    if (converted) return converted;
  }
  return isConverted(text, mentions, at + 1) ? (mentions[at + 1]?.value.currency ?? null) : null;
}

/** Whether the amount stands in brackets that open right behind the one before it. */
function isConverted(text: string, mentions: readonly MoneyMention[], at: number): boolean {
  const [one, other] = [mentions[at - 1], mentions[at]];
  return one !== undefined && other !== undefined && isBracketOpened(text.slice(one.end, other.start));
}

const LONGEST_OPENING = 24;

/** « (», « (около »: nothing but the opening of a bracket, and a word or two. */
function isBracketOpened(between: string): boolean {
  return between.length <= LONGEST_OPENING && between.trimStart().startsWith('(') && !between.includes(')');
}

/** How far back a word of the same name still tells which currency it is, in amounts. */
const MENTIONS_BACK = 20;

function lastToldOf(mentions: readonly MoneyMention[], at: number, candidates: readonly string[]): string | null {
  for (let i = at - 1; i >= at - MENTIONS_BACK; i--) {
    const currency = mentions[i]?.value.currency;
    if (currency && candidates.includes(currency)) return currency;
  }
  return null;
}

function elidedCurrency(
  { text }: Article,
  mentions: readonly MoneyMention[],
  told: readonly (string | null)[],
  at: number,
): string | null {
  // «316 млн (около 5 млн долларов)» is no amount of dollars.
  const conversion = isConverted(text, mentions, at + 1) ? told[at + 1] : null;
  for (let i = at - 1; i >= at - MENTIONS_BACK; i--) {
    if (told[i] && !isConverted(text, mentions, i) && told[i] !== conversion) return told[i] ?? null;
  }
  const next = told[at + 1] ?? null;
  return next === conversion ? null : next;
}
