import { type CapitalRun, readRun, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { listedOrganisationAt, type NameLists, wordsOfListedPlace } from './name-lists.js';

/** The run that begins at a capital, shorter in headlines, whose capitals say little. */
export function runAt(words: DocumentWords, lists: NameLists, at: number): CapitalRun {
  const style = words.styleOf(at);
  const run = readRun(words, at);
  if (style === 'prose') return run;
  return style === 'upper-case' ? shoutedRun(words, lists, run) : headlineRun(words, lists, run);
}

/**
 * In a headline with capitals a name ends before the next ordinary word, unless that is its head, a post before a name or the
 * surname behind a given name: `Northfield Bank | Buys | Calder`.
 */
function headlineRun(words: DocumentWords, lists: NameLists, run: CapitalRun): CapitalRun {
  const [first = 0] = run;
  const listed = Math.max(wordsOfListedPlace(words, lists, run, 0), wordsOfListedOrganisation(words, lists, run));
  for (let index = Math.max(1, listed); index < run.length; index++) {
    const bits = words.bits(run[index]);
    const before = words.bits(run[index - 1] ?? first);
    if (!(bits & Word.common) || bits & (Word.role | Word.roleModifier | Word.honorific)) continue;
    if (bits & HEAD && !(before & Word.common)) continue;
    if (bits & SURNAME && before & GIVEN) continue;
    return run.slice(0, index);
  }
  return run;
}

function wordsOfListedOrganisation(words: DocumentWords, lists: NameLists, run: CapitalRun): number {
  const listed = listedOrganisationAt(words, lists, wordAt(run, 0));
  return listed ? run.filter((at) => at < listed.last).length : 0;
}

/** On a line in capitals every word begins anew: a listed place, a given name with what follows, or the word alone. */
function shoutedRun(words: DocumentWords, lists: NameLists, run: CapitalRun): CapitalRun {
  const [at = 0] = run;
  const place = wordsOfListedPlace(words, lists, run, 0);
  const isName = words.bits(at) & GIVEN && !(words.bits(run[1] ?? at) & Word.common);
  return run.slice(0, Math.max(1, place, isName ? 2 : 1));
}
