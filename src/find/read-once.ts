import type { Token } from '../model/tokenized-text.js';
import type { Reader } from './pattern.js';

/** Places that a reader keeps its answers for; a power of two, so that neighbours do not push each other out. */
const PLACES = 8;

type Read<V> = ReturnType<Reader<V>['read']>;

/** The text read last, by all readers: one that is seldom asked keeps no old text alive. */
let text: readonly Token[] = [];
/** How many times another text was begun. */
let turns = 0;

/**
 * A reader that gives the same answers and works each out once: at a number, most rules ask the same readers for it. Only the
 * last answers about the last text are kept.
 */
export function readOnce<V>(reader: Reader<V>): Reader<V> {
  let turn = -1;
  const places: number[] = Array.from({ length: PLACES }, () => -1);
  const answers: Read<V>[] = Array.from({ length: PLACES }, () => null);
  return {
    ...reader,
    read: (tokens, at) => {
      if (tokens !== text) {
        text = tokens;
        turns++;
      }
      if (turn !== turns) {
        turn = turns;
        places.fill(-1);
      }
      const place = at & (PLACES - 1);
      if (places[place] === at) return answers[place] ?? null;
      const answer = reader.read(tokens, at);
      places[place] = at;
      answers[place] = answer;
      return answer;
    },
  };
}
