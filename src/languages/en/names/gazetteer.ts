import { noted } from '../../../lexemes/noted.js';
import type { Token } from '../../../model/tokenized-text.js';
import { withoutAccents } from './lexicon.js';

/** A listed name that begins at an offset of a text. */
export interface Listed<V> {
  /** Offset behind it. */
  readonly end: number;
  readonly name: string;
  readonly value: V;
}

/** The longest listed name that begins where a token begins; capitals count. */
export type Gazetteer<V> = (text: string, token: Token) => Listed<V> | null;

interface Entry<V> {
  readonly form: string;
  readonly name: string;
  readonly value: V;
}

/** The most of a word that decides on which shelf it lies. */
const LETTERS = 2;

/**
 * The names lie by their first letters, and are spelled out when a text has a word that begins so: to spell all took longer than
 * to read an article.
 *
 * @param names each as it is listed, the name it is known by, and what is known of it
 * @param spellingsOf how a listed name is written, beside how it is listed; letters may differ in case and accents
 */
export function openGazetteer<V>(
  names: Iterable<ListedName<V>>,
  spellingsOf: (listed: string, name: string) => readonly string[] = () => [],
): Gazetteer<V> {
  const shelves = new Map<string, ListedName<V>[]>();
  for (const name of names) {
    const letters = beginningOf(name[0]);
    const shelf = shelves.get(letters);
    if (shelf) shelf.push(name);
    else shelves.set(letters, [name]);
  }
  const opened = new Map<string, ReadonlyMap<string, readonly Entry<V>[]>>();
  const none: readonly Entry<V>[] = [];
  const entriesOf = noted((token): readonly Entry<V>[] => {
    const lead = leadOf(token.text);
    const letters = beginningOf(lead);
    const names = shelves.get(letters);
    if (!names) return none;
    const shelf = opened.get(letters) ?? spellOut(names, spellingsOf);
    opened.set(letters, shelf);
    return shelf.get(lead) ?? none;
  });
  return (text, token) => {
    for (const { form, name, value } of entriesOf(token)) {
      const end = token.start + form.length;
      if (!text.startsWith(form, token.start)) continue;
      if (form.length === token.text.length || isBoundary(text, end)) return { end, name, value };
    }
    return null;
  };
}

/** All spellings of the names by what they begin with, the longest first. */
function spellOut<V>(
  names: readonly ListedName<V>[],
  spellingsOf: (listed: string, name: string) => readonly string[],
): ReadonlyMap<string, readonly Entry<V>[]> {
  const byLead = new Map<string, Entry<V>[]>();
  for (const [listed, name, value] of names)
    for (const form of new Set([listed, ...spellingsOf(listed, name)].flatMap(withApostrophes))) {
      const list = byLead.get(leadOf(form));
      if (list) list.push({ form, name, value });
      else byLead.set(leadOf(form), [{ form, name, value }]);
    }
  for (const list of byLead.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byLead;
}

type ListedName<V> = readonly [listed: string, name: string, value: V];

/** Alike for all spellings of a name. An accent may be a unit of its own: «H̱olon». */
function beginningOf(word: string): string {
  const letters = withoutAccents(
    leadOf(word)
      .slice(0, 2 * LETTERS)
      .toLowerCase(),
  );
  return letters.slice(0, LETTERS).toUpperCase();
}

const withApostrophes = (form: string) => (form.includes("'") ? [form, form.replaceAll("'", '’')] : [form]);

/** The letters or digits that a name begins with: a token holds at least these. */
function leadOf(name: string): string {
  let at = 0;
  while (at < name.length && isLetterOrDigit(name.charCodeAt(at))) at++;
  return at === name.length ? name : name.slice(0, at);
}

function isBoundary(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const isHyphen = unit === 45 || unit === 0x2010 || unit === 0x2011;
  return !isLetterOrDigit(unit) && !(isHyphen && isLetterOrDigit(text.charCodeAt(at + 1)));
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 128) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
  return unit > 0xbf && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000;
}
