/** Most bytes that a code unit takes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * Memory that is filled from its beginning and cleared as a whole, over and over: what stands in it leaves no garbage behind. What
 * does not fit has memory of its own.
 */
export class Arena {
  readonly #memory: Buffer;
  #used = 0;

  constructor(memory: Uint8Array) {
    this.#memory = Buffer.from(memory.buffer, memory.byteOffset, memory.length);
  }

  /** A copy; where it does not fit, in memory of its own. */
  copy(bytes: Uint8Array): Uint8Array {
    if (bytes.length > this.#memory.length - this.#used) return new Uint8Array(bytes);
    this.#memory.set(bytes, this.#used);
    return this.#take(bytes.length);
  }

  /** The text in UTF-8. */
  encode(text: string): Uint8Array {
    if (text.length * BYTES_A_UNIT > this.#memory.length - this.#used) return Buffer.from(text);
    return this.#take(this.#memory.write(text, this.#used));
  }

  clear(): void {
    this.#used = 0;
  }

  #take(length: number): Uint8Array {
    const from = this.#used;
    this.#used += length;
    return this.#memory.subarray(from, this.#used);
  }
}
