import { textAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';
import type { Held, HeldMentions } from './held-mentions.js';

/** What the text says of abbreviations: «Комитет защиты журналистов (КЗЖ)», «свободная экономическая зона (СЭЗ)». */
export interface ShortNames {
  /** The organisation that an abbreviation stands for. */
  readonly organisations: ReadonlyMap<string, Held>;
  /** Abbreviations of other things. */
  readonly others: ReadonlySet<string>;
}

const MOST_LETTERS = 8;

export function readShortNames(words: DocumentWords, held: HeldMentions): ShortNames {
  const organisations = new Map<string, Held>();
  const others = new Set<string>();
  for (let open = 1; open < words.tokens.length - 2; open++) {
    if (words.tokens[open]?.text !== '(') continue;
    const short = words.tokens[open + 1];
    if (short?.letterCase !== 'upper' || short.script !== 'cyrillic') continue;
    if (!['),', ')', ','].includes(textAt(words.tokens, open + 2)) || short.text.length > MOST_LETTERS) continue;
    const first = startOfExpansion(words, open, short.norm);
    if (first === null) continue;
    const whole = held.over(first, open).at(-1);
    if (whole?.last === open) organisations.set(short.text, whole);
    else if (held.isFree(first, open) && isLower(words, first + 1, open)) others.add(short.text);
  }
  return { organisations, others };
}

/** The word whose letter the abbreviation begins with, the others standing behind it in order; or null. */
function startOfExpansion(words: DocumentWords, open: number, letters: string): number | null {
  let at = open;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    at--;
    // «и» and «по» give no letter
    while ((words.tokens[at]?.text.length ?? 9) < 3 && words.tokens[at]?.norm[0] !== letters[letter]) at--;
    if (words.tokens[at]?.norm[0] !== letters[letter]) return null;
  }
  return at;
}

function isLower(words: DocumentWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words.tokens[at]?.letterCase !== 'lower') return false;
  return true;
}
