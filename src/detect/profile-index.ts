import type { LanguageProfile } from './language-profiles.js';

/** Profiles of one script, with the places in that list of the languages that own a word or a part of a word. */
export interface ProfileIndex {
  readonly profiles: readonly LanguageProfile[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly parts: ReadonlyMap<string, readonly number[]>;
}

export function indexOf(profiles: readonly LanguageProfile[]): ProfileIndex {
  const words = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const word of profile.words) words.set(word, [...(words.get(word) ?? []), at]);
    for (const part of profile.parts) parts.set(part, [...(parts.get(part) ?? []), at]);
  }
  return { profiles, words, parts };
}
