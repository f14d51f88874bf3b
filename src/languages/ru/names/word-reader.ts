import type { Lexeme } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';

/** Reads what begins at a word of a document. */
export interface WordReader<V> {
  /** Told from the word alone, so that most words of a text are never read. */
  readonly mayBegin: (word: Lexeme) => boolean;
  /** What begins at a token, or null. */
  readonly read: (words: DocumentWords, at: number) => V | null;
}
