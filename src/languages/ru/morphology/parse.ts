import type { Gender } from '../../../model/values.js';
import type { Tag } from './tag.js';

/** One way to read a word. */
export interface Parse {
  /** Lower case, with the ё of the dictionary. */
  readonly word: string;
  /** The first form of the lexeme; made once, since every rule asks for it. */
  readonly lemma: string;
  readonly tag: Tag;
  /** 0 to 1 among the parses of the word: P(tag | word) where the dictionary knows it, else equal or by ending. */
  readonly score: number;
  readonly paradigm: number;
  readonly form: number;
  /** False where the word was read by its ending. */
  readonly isKnown: boolean;
}

/** Gender of the person that a word of this gender tells of; null for the neuter and where the form tells none. */
export function personGender({ gender }: Tag): Gender | null {
  if (gender === 'masc') return 'male';
  return gender === 'femn' ? 'female' : null;
}

export const isNoun = ({ tag }: Parse) => tag.partOfSpeech === 'NOUN';
export const isAdjective = ({ tag }: Parse) => tag.partOfSpeech === 'ADJF' || tag.partOfSpeech === 'PRTF';
