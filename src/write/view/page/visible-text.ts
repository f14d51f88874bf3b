import { element } from './element.js';

// Control characters but tab and line feed; marks that reorder text or hide in it; halves of a pair without the other.
const UNSAFE = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text as nodes, with what would steer or hide in it shown as its code: `U+202E`. */
export function visibleText(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSAFE)) {
    if (character === '\t' || character === '\n') continue;
    if (index > at) nodes.push(document.createTextNode(text.slice(at, index)));
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    nodes.push(element('span', { class: 'unseen' }, `U+${code}`));
    at = index + character.length;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
