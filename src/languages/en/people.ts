import type { PersonMention } from '../../model/mention.js';
import { readName } from './name-forms.js';
import type { DocumentWords } from './names/document-words.js';
import { GIVEN, Word } from './names/lexicon.js';
import type { Verdict } from './names/verdict.js';

/** The mentions of people among the verdicts. */
export function readPeople(words: DocumentWords, verdicts: readonly Verdict[]): readonly PersonMention[] {
  const people = verdicts.filter(({ kind }) => kind === 'people');
  const surnames = new Set(people.map(({ candidate }) => words.tokens[candidate.words.at(-1) ?? 0]?.norm));
  const given = new Set(
    people
      .filter(({ candidate }) => candidate.words.length > 1)
      .map(({ candidate }) => words.tokens[candidate.words[0] ?? 0]?.norm),
  );
  return people.flatMap(({ candidate, reason }) => {
    const start = words.tokens[candidate.first]?.start;
    const end = words.tokens[candidate.last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const [only = 0] = candidate.words;
    const norm = words.tokens[only]?.norm;
    const isGiven = (words.bits(only) & GIVEN) !== 0 && !(words.bits(only) & Word.commonSurname);
    const isGivenAlone = candidate.title === null && (given.has(norm) || isGiven) && !isSurnameOfFullName(norm);
    const readings = readName(words, candidate, isGivenAlone);
    return [
      {
        kind: 'people',
        rule: `en.people.${reason}`,
        start,
        end,
        certainty: 0.8,
        value: { readings, otherScript: null },
      },
    ];
  });

  function isSurnameOfFullName(norm: string | undefined): boolean {
    return (
      surnames.has(norm) &&
      people.some(({ candidate: { words: own } }) => own.length > 1 && words.tokens[own.at(-1) ?? 0]?.norm === norm)
    );
  }
}
