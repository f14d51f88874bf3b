import { openAlternatives } from './alternatives.js';
import { secondOfAny } from './beginning.js';
import { union } from './first.js';
import { neededOfAny } from './needed.js';
import { allIn, type Capture, lastIn, type Pattern, type Reader, type Slot } from './pattern.js';
import { readOnce } from './read-once.js';

/** What a slot kept; the last one where it kept several. */
export type Get = <V>(slot: Slot<V>) => V | undefined;
/** All that a slot kept, in text order. */
export type All = <V>(slot: Slot<V>) => readonly V[];

/**
 * A reader of the phrase that a pattern matches, so that it may be a piece of longer phrases. It takes the first match, and
 * reads nothing where `produce` gives null.
 */
export function readerOf<V>(pattern: Pattern, produce: (get: Get, all: All) => V | null): Reader<V> {
  const matcher = pattern.compile((_, at) => at);
  return readOnce({
    first: pattern.first,
    secondAfter: pattern.secondAfter,
    needed: pattern.needed,
    read: (tokens, at) => {
      const captures: Capture[] = [];
      const end = matcher({ tokens, captures }, at);
      if (end <= at) return null;
      const value = produce(
        (slot) => lastIn(captures, slot),
        (slot) => allIn(captures, slot),
      );
      return value === null ? null : { end, value };
    },
  });
}

/** The longest that one of the readers reads; the earlier one of two that read as far. */
export function longestOf<V>(...readers: readonly Reader<V>[]): Reader<V> {
  const possible = openAlternatives(readers);
  return readOnce({
    first: union(readers.map(({ first }) => first)),
    secondAfter: secondOfAny(readers),
    needed: neededOfAny(readers),
    read: (tokens, at) => {
      let longest: ReturnType<Reader<V>['read']> = null;
      for (const reader of possible(tokens, at)) {
        const read = reader.read(tokens, at);
        if (read && read.end > (longest?.end ?? at)) longest = read;
      }
      return longest;
    },
  });
}
