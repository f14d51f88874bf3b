import { byId, element } from './element.js';
import type { PlacedFact } from './facts.js';
import { visibleText } from './visible-text.js';
import type { Words } from './words.js';

const MARGIN = 8;

/**
 * Shows what is known of a mark while the pointer or the keyboard is on it; a tap shows it too and Escape hides it.
 *
 * @param factOf the fact of a mark by its number
 */
export function watchMarks(area: HTMLElement, factOf: (number: number) => PlacedFact | undefined, words: Words): void {
  const tip = byId('tip');
  let shownFor: HTMLElement | null = null;
  const hide = () => {
    tip.hidden = true;
    shownFor = null;
  };
  const showFor = (target: EventTarget | null) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark') : null;
    const fact = mark ? factOf(Number(mark.dataset.fact)) : undefined;
    if (!mark || !fact) return hide();
    tip.dataset.kind = fact.kind;
    tip.replaceChildren(...describe(fact, words));
    tip.hidden = false;
    shownFor = mark;
    putBeside(tip, mark);
  };
  area.addEventListener('mouseover', ({ target }) => showFor(target));
  area.addEventListener('focusin', ({ target }) => showFor(target));
  area.addEventListener('click', ({ target }) => showFor(target));
  area.addEventListener('mouseleave', hide);
  area.addEventListener('focusout', hide);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  // The keyboard may bring a mark into view only after it has the focus: the tip goes along.
  const follow = () => shownFor && putBeside(tip, shownFor);
  window.addEventListener('scroll', follow, { passive: true });
}

function describe(fact: PlacedFact, words: Words): Node[] {
  const line = (name: string, value: string) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...visibleText(value)));
  const details = fact.details.map((detail) => line(fact.kind === 'people' ? words.roles : words.covers, detail));
  return [
    element('strong', {}, words.one[fact.kind]),
    element(
      'dl',
      {},
      line(words.value, fact.value),
      ...details,
      line(words.rule, fact.rule),
      line(words.certainty, `${Math.round(fact.certainty * 100)} %`),
    ),
  ];
}

/** Under the mark, or over it where there is no room; never outside the window. */
function putBeside(tip: HTMLElement, mark: HTMLElement): void {
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const isRoomBelow = place.bottom + MARGIN + height <= window.innerHeight;
  const left = Math.max(MARGIN, Math.min(place.left, window.innerWidth - width - MARGIN));
  tip.style.left = `${left}px`;
  tip.style.top = `${isRoomBelow ? place.bottom + MARGIN / 2 : Math.max(MARGIN, place.top - height - MARGIN / 2)}px`;
}
