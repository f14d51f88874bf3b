import type { PersonMention } from '../../model/mention.js';
import { textAt } from '../../model/tokenized-text.js';
import { isSurnameFirst, readName } from './name-forms.js';
import type { Candidate } from './names/candidate.js';
import { isSuffix, lastWord } from './names/capital-runs.js';
import type { DocumentWords } from './names/document-words.js';
import { GIVEN, Word } from './names/lexicon.js';
import type { Verdict } from './names/verdict.js';

/** The mentions of people among the verdicts; a word alone is read as the part that it is in the full names of the document. */
export function readPeople(words: DocumentWords, verdicts: readonly Verdict[]): readonly PersonMention[] {
  const people = verdicts.filter(({ kind }) => kind === 'people');
  const full = people
    .filter(({ candidate }) => candidate.words.length > 1)
    .flatMap(({ candidate }) => readName(words, candidate, false));
  const surnames = new Set(full.map(({ surname }) => surname?.split(' ').at(-1)?.toLowerCase()));
  const given = new Set(full.map((reading) => reading.given?.split(' ')[0]?.toLowerCase()));
  return people.flatMap(({ candidate, reason }) => {
    const start = words.tokens[withParticles(words, candidate)]?.start;
    const end = words.tokens[candidate.last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const [only = 0] = candidate.words;
    const norm = words.tokens[only]?.norm;
    const isGiven = (words.bits(only) & GIVEN) !== 0 && !(words.bits(only) & Word.commonSurname);
    const isGivenAlone = candidate.title === null && (given.has(norm) || isGiven) && !surnames.has(norm);
    const readings = readName(words, candidate, isGivenAlone);
    const suffix = suffixOf(words, candidate);
    const value = { readings, otherScript: null, surnameFirst: isSurnameFirst(words, candidate), suffix };
    return [{ kind: 'people', rule: `en.people.${reason}`, start, end, certainty: 0.8, value }];
  });
}

/** `Jr.` of `Robert F. Kennedy Jr.`, `II` of `John Paul II`; null behind a word alone, where the number is in the name itself. */
function suffixOf(words: DocumentWords, { words: own }: Candidate): string | null {
  const last = lastWord(own);
  if (own.length < 3 || !isSuffix(words, last)) return null;
  const text = textAt(words.tokens, last);
  return /^[jsJS][rR]$/.test(text) ? `${text}.` : text;
}

/** Particles that stand before a surname alone: `del Ponte`. */
const SURNAME_PARTICLES = new Set('de del della di da van von der den ten ter bin ibn al el du dos le'.split(' '));

function withParticles(words: DocumentWords, { first, words: own, title }: Candidate): number {
  if (own.length > 1 && title === null) return first;
  let at = first;
  while (words.isJoined(at) && isLowerParticle(words, at - 1)) at--;
  return at;
}

function isLowerParticle(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  return token?.letterCase === 'lower' && SURNAME_PARTICLES.has(token.norm);
}
