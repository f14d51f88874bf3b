import type { Kind } from '../../../model/mention.js';
import { element } from './element.js';
import type { PlacedFact } from './facts.js';
import { visibleText } from './visible-text.js';

/** The paragraphs of an article with its facts marked, one in another where they nest. A mark tells its fact by number. */
export function articleText(text: string, facts: readonly PlacedFact[], kinds: ReadonlySet<Kind>): HTMLElement[] {
  const shown = nested(facts.map((fact, number) => ({ fact, number })).filter(({ fact }) => kinds.has(fact.kind)));
  const paragraphs: HTMLElement[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const first = next;
    // A fact that goes on over the end of a line takes the line after it into the paragraph.
    for (let fact = shown[next]?.fact; fact && fact.start < end; fact = shown[++next]?.fact)
      if (fact.end > end) end = endOfLine(text, fact.end);
    if (end > at) paragraphs.push(element('p', {}, ...marked(text, at, end, shown.slice(first, next))));
    at = end + 1;
  }
  return paragraphs;
}

interface NumberedFact {
  readonly fact: PlacedFact;
  readonly number: number;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Without the facts that begin inside another one and end outside it: marks cannot cross. */
function nested(facts: readonly NumberedFact[]): NumberedFact[] {
  const open: PlacedFact[] = [];
  return facts.filter(({ fact }) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= fact.start) open.pop();
    const around = open.at(-1);
    if (around && fact.end > around.end) return false;
    open.push(fact);
    return true;
  });
}

function marked(text: string, start: number, end: number, facts: readonly NumberedFact[]): Node[] {
  const nodes: Node[] = [];
  let at = start;
  let i = 0;
  while (i < facts.length) {
    const { fact, number } = facts[i] as NumberedFact;
    let after = i + 1;
    while (after < facts.length && (facts[after] as NumberedFact).fact.start < fact.end) after++;
    nodes.push(...visibleText(text.slice(at, fact.start)));
    const inside = marked(text, fact.start, fact.end, facts.slice(i + 1, after));
    nodes.push(markOf(fact, number, inside));
    at = fact.end;
    i = after;
  }
  nodes.push(...visibleText(text.slice(at, end)));
  return nodes;
}

function markOf({ kind }: PlacedFact, number: number, inside: readonly Node[]): HTMLElement {
  const attributes = { tabindex: 0, 'data-fact': number, 'data-kind': kind, 'aria-describedby': 'tip' };
  return element('mark', { attributes }, ...inside);
}
