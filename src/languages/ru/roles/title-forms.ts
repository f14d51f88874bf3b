import type { Parse } from '../morphology/parse.js';
import type { DocumentWords } from '../names/document-words.js';
import { adjectiveOf } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';
import type { RolePhrase } from './role-phrases.js';

/** A title in the nominative singular, lower case as a dictionary would write it; abbreviations keep their capitals. */
export function titleOf(words: DocumentWords, { first, head }: RolePhrase, last: number, role: RoleHead): string {
  return `${nounPhrase(words, first, head, role)}${complementText(words, head, last)}`;
}

function nounPhrase(words: DocumentWords, first: number, head: number, { readings, prefix }: RoleHead): string {
  // «генерального директора»: the singular, for all that «директора» is a plural as well
  const noun = readings.find((reading) => agreesWithAll(words, first, head, reading)) ?? readings[0];
  if (!noun) return complementText(words, first - 1, head + 1).trim();
  const gender = noun.tag.gender ?? genderOfPlural(words, noun);
  const forms: string[] = [];
  for (let at = first; at < head; at++) {
    const adjective = adjectiveOf(words, at, noun);
    forms.push(inflected(words, at, adjective, ['sing', 'nomn', ...(gender ? [gender] : [])]));
  }
  forms.push(prefix + inflected(words, head, noun, ['sing', 'nomn', ...(noun.tag.gender ? [noun.tag.gender] : [])]));
  return forms.join(' ');
}

function agreesWithAll(words: DocumentWords, first: number, head: number, noun: Parse): boolean {
  for (let at = first; at < head; at++) if (!adjectiveOf(words, at, noun)) return false;
  return true;
}

function inflected(words: DocumentWords, at: number, parse: Parse | null, wanted: readonly string[]): string {
  const norm = words.tokens[at]?.norm ?? '';
  const form = parse && words.dictionary.inflect(parse, wanted);
  return form ? (norm.includes('ё') ? form : form.replaceAll('ё', 'е')) : norm;
}

/** Gender of the singular of a noun whose plural has none: «сенаторы» is «сенатор». */
function genderOfPlural(words: DocumentWords, noun: Parse): string | null {
  const singular = words.dictionary.inflect(noun, ['sing', 'nomn']);
  return (singular && words.dictionary.parse(singular).find(({ tag }) => tag.case === 'nomn')?.tag.gender) ?? null;
}

function complementText(words: DocumentWords, head: number, last: number): string {
  let text = '';
  for (let at = head + 1; at < last; at++) {
    const token = words.tokens[at];
    if (!token) continue;
    const isName = token.letterCase === 'upper' || token.letterCase === 'mixed' || token.script === 'latin';
    text += (token.spaceBefore ? ' ' : '') + (isName ? token.text : token.text.toLowerCase());
  }
  return text;
}
