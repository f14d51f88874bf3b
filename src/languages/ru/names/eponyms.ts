import { textAt } from '../../../model/tokenized-text.js';
import { GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { casesAs } from './noun-phrases.js';
import { endOfInitials } from './person-parts.js';

/** «театр имени Пушкина», «МХТ им. А. П. Чехова»: the end of who it is named after, or `at`. */
export function endOfEponym(words: DocumentWords, at: number): number {
  const norm = words.tokens[at]?.norm;
  if (norm !== 'имени' && norm !== 'им') return at;
  if (words.tokens[at - 1]?.norm === 'по') return at;
  let end = at + 1;
  if (norm === 'им' && words.tokens[end]?.text === '.') end++;
  const from = end;
  while (end - from < 6) {
    const initials = endOfInitials(words, end);
    // «им. А. П. Чехова», where the surname ends it
    if (initials > end) return words.isCapital(initials) ? initials + 1 : initials;
    if (words.tokens[end]?.norm === 'и' && mayBeNamedAfter(words, end + 1) && isNameOfPerson(words, end + 1)) end += 2;
    else if (mayBeNamedAfter(words, end) || (/^\d+-/.test(textAt(words.tokens, end)) && end === from)) end++;
    else break;
  }
  return end > from ? end : at;
}

function isNameOfPerson(words: DocumentWords, at: number): boolean {
  const { surname, given } = words.senses(at);
  return surname.length > 0 || given.length > 0;
}

/** «театр имени Пушкина», but not the nominative behind it: «[театра имени Пушкина] Анна Кузнецова». */
function mayBeNamedAfter(words: DocumentWords, at: number): boolean {
  if (!words.isCapital(at)) return false;
  const bits = casesAs(words, at, 'any');
  return bits === 0 || (bits & GENITIVE) !== 0;
}
