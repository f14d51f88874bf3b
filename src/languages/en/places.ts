import type { PlaceMention } from '../../model/mention.js';
import { normAt } from '../../model/tokenized-text.js';
import type { PlaceValue } from '../../model/values.js';
import { countryNames } from './lists/places.js';
import type { Candidate } from './names/candidate.js';
import { lastWord } from './names/capital-runs.js';
import type { DocumentWords } from './names/document-words.js';
import type { NameLists } from './names/name-lists.js';
import { textOf } from './names/short-names.js';
import type { Verdict } from './names/verdict.js';

/** The mentions of places among the verdicts. */
export function readPlaces(
  words: DocumentWords,
  lists: NameLists,
  verdicts: readonly Verdict[],
): readonly PlaceMention[] {
  return verdicts.flatMap(({ candidate, kind, reason }) => {
    const start = words.tokens[candidate.first]?.start;
    const end = words.tokens[candidate.last - 1]?.end;
    if (kind !== 'places' || start === undefined || end === undefined || isOfSign(words, candidate)) return [];
    return [
      { kind, rule: `en.places.${reason}`, start, end, certainty: 0.6, value: placeValue(words, lists, candidate) },
    ];
  });
}

/** `US$5 million`: the letters belong to the sign. */
function isOfSign(words: DocumentWords, { last }: Candidate): boolean {
  const sign = words.tokens[last];
  return sign?.text === '$' && !sign.spaceBefore;
}

function placeValue(words: DocumentWords, lists: NameLists, candidate: Candidate): PlaceValue {
  const text = textOf(words, candidate);
  const first = words.tokens[candidate.first];
  const listed = first && lists.places(words.text.text, first);
  const beyond = listed && listed.end - (first?.start ?? 0) - text.length;
  // the full stop of `Fla.` is no part of the span
  if (listed && (beyond === 0 || beyond === 1))
    return { name: countryNames.get(listed.name) ?? listed.name, type: listed.value };
  const head = normAt(words.tokens, lastWord(candidate.words));
  return { name: text, type: lists.placeHeads.get(head) ?? 'other' };
}
