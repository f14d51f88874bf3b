import type { TokenizedText } from './model/tokenized-text.js';

/**
 * The same answers about the same objects, each worked out once for as long as the object is there. For what outlives an
 * article: a collection of the young generation counts every value of a `WeakMap` as reachable.
 */
export function rememberedOf<T extends object, V>(answer: (of: T) => V): (of: T) => V {
  const answers = new WeakMap<T, V>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known;
    const worked = answer(of);
    answers.set(of, worked);
    return worked;
  };
}

/** Makes a value when it is first asked for: what a run does not need costs it nothing. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The one copy that the engine keeps of all equal strings: it is compared by its address, hashed once, and no slice that keeps
 * a whole article in memory.
 */
export function interned(text: string): string {
  // without a prototype it is a table from its start, and no hidden class is made for the string
  const table: Record<string, null> = Object.create(null);
  table[text] = null;
  return Object.keys(table)[0] ?? text;
}

/** Distinct words of some thousand articles; then it begins anew, which costs less than to age them: memory does not grow with a run. */
const MOST_REMEMBERED = 30_000;

/** The same answers to the same words, each worked out once: the words of news are few. */
export function remembered<V>(answer: (norm: string) => V): (norm: string) => V {
  const answers = new Map<string, V>();
  return (norm) => {
    const known = answers.get(norm);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const worked = answer(norm);
    answers.set(interned(norm), worked);
    return worked;
  };
}

let places = 0;

/** The same answers about the same texts, each worked out once and kept with its text: gone with it. */
export function notedOfText<V>(answer: (of: TokenizedText) => V): (of: TokenizedText) => V {
  const place = places++;
  return (of) => {
    const known = of.notes[place];
    if (known !== undefined) return known as V;
    const worked = answer(of);
    of.notes[place] = worked;
    return worked;
  };
}
