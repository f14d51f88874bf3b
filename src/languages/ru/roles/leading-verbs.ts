import type { RoleMention } from '../../../model/mention.js';
import { ANY_CASE, CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { endOfPhrase } from '../names/noun-phrases.js';

/** Verbs that say who is at the head, with the case of what is led. */
const LEADING: ReadonlyMap<string, number> = new Map([
  ['возглавлять', CASE_BITS.accs],
  ['возглавить', CASE_BITS.accs],
  ['руководить', CASE_BITS.ablt],
]);

/** «Иван Петров возглавляет концерн «Ромашка»»: the post that such a verb tells of, or null. */
export function leadingVerbAt(words: DocumentWords, at: number): RoleMention | null {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return null;
  const governed = governedBy(words, at);
  if (governed === null) return null;
  const object = words.isJoined(at + 1) ? endOfPhrase(words, at + 1, governed) : -1;
  const end = words.tokens[object - 1]?.end ?? token.end;
  const value: RoleMention['value'] = {
    titles: [{ end: token.end, title: 'руководитель' }],
    holders: new Set(['subject']),
    nameAt: end,
    owner: null,
    number: 'one',
    cases: ANY_CASE,
    needsOwner: true,
  };
  return { kind: 'roles', rule: 'ru.roles.leads', start: token.start, end, certainty: 1, value };
}

function governedBy(words: DocumentWords, at: number): number | null {
  for (const parse of words.senses(at).parses) {
    const { partOfSpeech, number } = parse.tag;
    if (partOfSpeech !== 'VERB' || number === 'plur') continue;
    const governed = LEADING.get(words.dictionary.lemma(parse));
    if (governed !== undefined) return governed;
  }
  return null;
}
