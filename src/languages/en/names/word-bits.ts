/** A list of words parted by white space, and what it tells of each as bits. */
export type WordList = readonly [words: string, bits: number];

/**
 * What lists tell of words. They are looked up where they are written: a hundred thousand of them as keys of a map were a tenth of
 * a second at the start of each run, and in memory.
 */
export class WordBits {
  private readonly text: string;
  /** By place: where the word begins in the text; 0 where there is none. */
  private readonly starts: Int32Array;
  private readonly bits: Int32Array;

  constructor(lists: readonly WordList[]) {
    // Begins with a space, so that no word begins at 0.
    this.text = lists.map(([words]) => ` ${words} `).join('');
    const places = placesFor(this.text);
    this.starts = new Int32Array(places);
    this.bits = new Int32Array(places);
    let at = 0;
    for (const [words, bits] of lists) {
      const end = at + words.length + 2;
      this.enter(at, end, bits);
      at = end;
    }
  }

  /** All that the lists tell of a word; 0 for one that none has. */
  of(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    return this.bits[this.placeOf(hash, word, 0, word.length)] ?? 0;
  }

  private enter(from: number, to: number, bits: number): void {
    const { text } = this;
    let start = from;
    let hash = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit > SPACE) {
        hash = hashWith(hash, unit);
        continue;
      }
      if (at > start) {
        const place = this.placeOf(hash, text, start, at);
        this.starts[place] = start;
        this.bits[place] = (this.bits[place] ?? 0) | bits;
      }
      start = at + 1;
      hash = 0;
    }
  }

  /** The place of a word, or the empty one where it would stand. */
  private placeOf(hash: number, text: string, start: number, end: number): number {
    const last = this.bits.length - 1;
    let place = (Math.imul(hash, 0x9e3779b1) >>> 8) & last;
    for (;;) {
      const found = this.starts[place] ?? 0;
      if (found === 0 || this.isWritten(found, text, start, end)) return place;
      place = (place + 1) & last;
    }
  }

  private isWritten(from: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++)
      if (this.text.charCodeAt(from + at - start) !== text.charCodeAt(at)) return false;
    return this.text.charCodeAt(from + end - start) <= SPACE;
  }
}

const SPACE = 32;

function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** A power of two, a third more than there are words. */
function placesFor(text: string): number {
  let words = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) <= SPACE && text.charCodeAt(at - 1) > SPACE) words++;
  let places = 2;
  while (3 * places < 4 * words) places *= 2;
  return places;
}
