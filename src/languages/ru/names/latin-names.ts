import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';
import type { OrganisationLists } from './organisation-lists.js';

/** Lower-case words and signs inside a name: «Bank of China», «Standard & Poor's», «Harles und Jentzsch». */
const INNER = new Set("of and und for the to in de du la le di del & - 's von et e y".split(' '));
const DOMAINS = new Set('ru com org net by ua kz su info tv me io eu ру'.split(' '));
const LONGEST = 8;
/** «написал в Facebook» tells where, not who. */
const PLATFORMS = new Set(
  'facebook instagram twitter youtube telegram tiktok whatsapp linkedin livejournal myspace'.split(' '),
);
const WHERE = new Set(['в', 'на', 'через', 'своем', 'своём', 'своей', 'из']);

/** End of a name in Latin letters that begins at a token, or the token itself where none does. */
export function endOfLatinName(words: DocumentWords, lists: OrganisationLists, at: number): number {
  const token = words.tokens[at];
  if (token?.script !== 'latin') return at;
  const behindInitial = endOfInitial(words, at);
  if (token.letterCase === 'lower' || isCode(token.text)) return at;
  if (token.text.length < 2 && behindInitial === at) return at;
  const before = words.tokens[at - 1];
  if (before && !token.spaceBefore && '%/=_&?'.includes(before.text)) return at;
  if (PLATFORMS.has(token.norm) && WHERE.has(before?.norm ?? '')) return at;
  let last = Math.max(at + 1, behindInitial);
  while (last - at < LONGEST && words.isJoined(last)) {
    if (isNamePart(words, last)) last++;
    // «Nord Stream 2 AG»
    else if (words.tokens[last]?.kind === 'number' && isNamePart(words, last + 1) && words.isJoined(last + 1))
      last += 2;
    else if (isInner(words, last) && isNamePart(words, last + 1) && words.isJoined(last + 1)) last += 2;
    else if (words.tokens[last]?.norm === "'s") last++;
    else break;
  }
  const only = last === at + 1 && lists.notLatin.has(token.text);
  const isEvent = EVENTS.has(normAt(words.tokens, last - 1));
  return only || isEvent || isAllStopped(words, lists, at, last) ? at : last;
}

/** Last words of tournaments and prizes: «US Open», «World Cup». */
const EVENTS = new Set(
  'open cup slam prix games masters tour championship championships award awards festival week series olympics bowl rally trophy'.split(
    ' ',
  ),
);

/** End of «E.ON», «S.Oliver» at its letter, or the token itself. */
function endOfInitial(words: DocumentWords, at: number): number {
  const [letter, point, rest] = words.tokens.slice(at, at + 3);
  const isGlued = point?.text === '.' && !point.spaceBefore && rest !== undefined && !rest.spaceBefore;
  return letter?.text.length === 1 && isGlued && isNamePart(words, at + 2) ? at + 3 : at;
}

/** Roman numerals, virus names, addresses of films: no name. */
function isCode(text: string): boolean {
  return /^[IVXLC]+$/.test(text) || /^(?:sars|covid|sts|usb)-/i.test(text) || (text.length > 8 && /\d/.test(text));
}

/** End of «Lenta.ru», «Газета.ру», a site as the name of who writes there, or the token itself. */
export function endOfSite(words: DocumentWords, at: number): number {
  if (words.tokens[at]?.kind !== 'word') return at;
  const point = words.tokens[at + 1];
  const zone = words.tokens[at + 2];
  if (point?.text !== '.' || point.spaceBefore || !zone || zone.spaceBefore) return at;
  const isInside = '@./'.includes(words.tokens[at - 1]?.text ?? ' ') && !words.tokens[at]?.spaceBefore;
  const isAddress = isInside || words.tokens[at + 3]?.text === '/';
  return DOMAINS.has(zone.norm) && !isAddress ? at + 3 : at;
}

function isNamePart(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  return token?.script === 'latin' && token.letterCase !== 'lower' && token.letterCase !== 'none';
}

const isInner = (words: DocumentWords, at: number) => INNER.has(normAt(words.tokens, at));

function isAllStopped(words: DocumentWords, lists: OrganisationLists, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!lists.notLatin.has(textAt(words.tokens, at))) return false;
  return true;
}
