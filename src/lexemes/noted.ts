import type { Lexeme } from '../model/tokenized-text.js';

/** What has been worked out about lexemes: a table for each question, the answers at the ids of the lexemes. */
type Table = unknown[];

/** Lexemes that there is room for at first; for twice as many whenever they are too many. */
const FIRST_ROOM = 4096;
/** Ids that are given back before they are given again: to empty the tables one after the other costs least. */
const ENOUGH_GIVEN_BACK = 1024;

const tables: Table[] = [];
let room = FIRST_ROOM;
/** Ids below it have been taken. */
let next = 0;
const free: number[] = [];
const givenBack: number[] = [];

/** An id that no other lexeme in use has. */
export function takeId(): number {
  const again = free.pop();
  if (again !== undefined) return again;
  if (next === room) {
    room *= 2;
    for (const table of tables) table.length = room;
  }
  return next++;
}

/** The lexeme of the id is remembered no more, though tokens may still be it. */
export function giveBack(id: number): void {
  givenBack.push(id);
}

/** How many ids have been taken, those given back among them. */
export function takenIds(): number {
  return next;
}

/** Ids that were given back may be taken again. To be called when no token is in use. */
export function freeGivenBack(): void {
  if (givenBack.length < ENOUGH_GIVEN_BACK) return;
  for (const table of tables) for (const id of givenBack) table[id] = undefined;
  for (const id of givenBack) free.push(id);
  givenBack.length = 0;
}

/** All ids may be taken again, and nothing is noted. To be called when neither tokens nor lexemes are in use. */
export function forgetNotes(): void {
  room = FIRST_ROOM;
  next = 0;
  free.length = 0;
  givenBack.length = 0;
  for (const table of tables) {
    table.length = 0;
    table.length = room;
  }
}

/** A table of what is noted of lexemes, `undefined` at the ids of those of which nothing is. */
export function openNotes<V>(): (V | undefined)[] {
  const table: (V | undefined)[] = [];
  // with room for all: a place far behind the end of an array would make a slow dictionary of it
  table.length = room;
  tables.push(table);
  return table;
}

/**
 * The same answers about the same lexemes, each worked out once. They lie close together, most words' with those of other words
 * of their text: to find them in an object of each lexeme takes as long as to work many of them out.
 */
export function noted<V>(answer: (lexeme: Lexeme) => V): (lexeme: Lexeme) => V {
  const answers = openNotes<V>();
  return (lexeme) => {
    const known = answers[lexeme.id];
    if (known !== undefined) return known;
    const worked = answer(lexeme);
    answers[lexeme.id] = worked;
    return worked;
  };
}
