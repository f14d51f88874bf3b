import { textAt } from '../../../model/tokenized-text.js';
import { placeAbbreviations } from '../lists/places.js';
import { isNoun } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import type { DocumentWords } from './document-words.js';
import { casesAs } from './noun-phrases.js';
import type { OrganisationLists } from './organisation-lists.js';

/** What the words before a quotation say of it. */
export interface LeftContext {
  readonly kind: 'type' | 'artefact' | 'member' | 'source' | 'none';
  readonly form: string | null;
}

/** Verbs that papers and agencies are the subject of. */
export const sourceVerbs: ReadonlySet<string> = new Set([
  'сообщать',
  'передавать',
  'писать',
  'цитировать',
  'информировать',
  'напоминать',
  'отмечать',
  'сообщить',
  'передать',
  'рассказать',
  'заявить',
]);

const FARTHEST = 4;
/** Shopping centres, residential estates and products. */
const OTHER_KINDS = new Set('ТЦ ТРЦ ТРК ЖК БЦ КП СНТ ТВ ЧМ РФ США СМИ МКС ЧЕ'.split(' '));

/** The nearest telling word before the quote, over adjectives, genitives, places and Latin names. */
export function readLeft(words: DocumentWords, lists: OrganisationLists, open: number): LeftContext {
  for (let at = open - 1; at >= open - FARTHEST; at--) {
    const token = words.tokens[at];
    if (!token || !words.isJoined(at + 1)) break;
    if (token.kind !== 'word') break;
    const senses = words.senses(at);
    const isAbbreviation = token.letterCase === 'upper' && token.script === 'cyrillic' && !OTHER_KINDS.has(token.text);
    if (
      lists.legal.has(token.text) ||
      (isAbbreviation && at === open - 1 && !senses.isPlace && !placeAbbreviations.has(token.text))
    )
      return { kind: 'type', form: formFrom(words, lists, at, open) };
    // «с», not short for «секунда»
    if (senses.parses[0]?.tag.partOfSpeech === 'PREP') break;
    const nouns = senses.parses.filter(isNoun);
    const lemmas = nouns.map((parse) => words.dictionary.lemma(parse));
    const has = (set: ReadonlySet<string>) =>
      lemmas.some((lemma) => set.has(lemma) || set.has(lemma.slice(lemma.lastIndexOf('-') + 1)));
    if (lemmas.some((lemma) => lists.artefacts.has(lemma))) return { kind: 'artefact', form: null };
    if (has(lists.types)) return { kind: 'type', form: typeForm(words, at) };
    if (has(lists.artefacts)) return { kind: 'artefact', form: null };
    if (has(lists.members)) return { kind: 'member', form: null };
    if (at === open - 1 && isReport(words, at)) return { kind: 'source', form: null };
    const isSkipped =
      senses.isPlace ||
      token.script === 'latin' ||
      casesAs(words, at, 'adjective') !== 0 ||
      (token.letterCase !== 'lower' && nouns.length === 0) ||
      nouns.some(({ tag }) => tag.case === 'gent');
    if (!isSkipped) break;
  }
  return { kind: 'none', form: null };
}

function isReport(words: DocumentWords, at: number): boolean {
  return words
    .senses(at)
    .parses.some((parse) => parse.tag.partOfSpeech === 'VERB' && sourceVerbs.has(words.dictionary.lemma(parse)));
}

function formFrom(words: DocumentWords, lists: OrganisationLists, at: number, open: number): string {
  let first = at;
  while (lists.legal.has(textAt(words.tokens, first - 1)) && words.isJoined(first)) first--;
  return words.text.text.slice(words.tokens[first]?.start, words.tokens[open - 1]?.end);
}

function typeForm(words: DocumentWords, at: number): string {
  const text = textAt(words.tokens, at);
  const parse = words.senses(at).parses.find(isNoun);
  const form = parse && words.dictionary.inflect(parse, ['sing', 'nomn']);
  return (form ? spellLike(text, form) : text).toLowerCase();
}
