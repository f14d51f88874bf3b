import type { Token } from '../../model/tokenized-text.js';
import type { MoneyValue } from '../../model/values.js';

/** What a currency word, sign or code counts in. */
export interface MoneyUnit extends Pick<MoneyValue, 'currency' | 'currencyCandidates' | 'currencyDefault'> {
  /** What one of it is worth in its currency, as decimal text: `0.01` for cents. */
  readonly worth: string;
}

export function certainUnit(code: string, worth = '1'): MoneyUnit {
  return { currency: code, currencyCandidates: [], currencyDefault: null, worth };
}

/** A unit that several currencies share: «доллар», «крона». The default is null where news has no usual one. */
export function sharedUnit(candidates: readonly string[], byDefault: string | null, worth = '1'): MoneyUnit {
  const [only, ...others] = candidates;
  if (only && others.length === 0) return certainUnit(only, worth);
  return { currency: null, currencyCandidates: candidates, currencyDefault: byDefault, worth };
}

/** True where an amount in the minor unit may go on one in the major unit: dollars and cents. */
export function belongTogether(major: MoneyUnit, minor: MoneyUnit): boolean {
  if (major.worth !== '1' || minor.worth === '1') return false;
  const ofMajor = major.currency ? [major.currency] : major.currencyCandidates;
  const ofMinor = minor.currency ? [minor.currency] : minor.currencyCandidates;
  return ofMinor.length === 0 || ofMajor.some((code) => ofMinor.includes(code));
}

/** True where a word stands before, as a scale does: «5 млн крон», «5 тыс. крон»; a unit that is other words too asks for one. */
export function isBehindWord(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return previous?.kind === 'word' || (previous?.text === '.' && tokens[at - 2]?.kind === 'word');
}
