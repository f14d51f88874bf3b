// Control characters but line feed; marks that reorder text or hide in it.
const UNSAFE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text from outside made harmless for a terminal: what would steer it is shown as `\u{1b}`; line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) =>
    character === '\n' || character === '\t' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
