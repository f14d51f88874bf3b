/** Bytes of a lower-case word in windows-1251, the alphabet of the dictionary's keys; null where a character has none. */
export function encodeWord(word: string): Uint8Array | null {
  const bytes = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const byte = byteOf(word.charCodeAt(i));
    if (byte === 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

export const YE = 0xe5;
export const YO = 0xb8;

function byteOf(unit: number): number {
  if (unit >= 0x430 && unit <= 0x44f) return unit - 0x430 + 0xe0;
  if (unit === 0x451) return YO;
  return unit > 1 && unit < 0x80 ? unit : 0;
}
