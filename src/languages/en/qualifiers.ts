import { phraseAt, phraseBefore } from '../../find/phrase-before.js';
import { normAt, type Token } from '../../model/tokenized-text.js';
import type { Qualifier } from '../../model/values.js';

const PHRASES: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = {
  about: 'about,around,approximately,roughly,some,estimated,an estimated,circa,in the region of,in the range of,or so',
  over: 'over,more than,above,exceeding,exceeded,exceeds,exceed,in excess of,upwards of,upward of,just over,well over,slightly more than,little more than,a little over,topped,tops,surpassed,surpasses,greater than,higher than,bigger than',
  under:
    'under,less than,fewer than,below,nearly,almost,just under,well under,slightly less than,close to,lower than,just below,smaller than',
  'at-least':
    'at least,no less than,not less than,no fewer than,minimum,a minimum of,minimum of,starting at,starting from,not below',
  'at-most':
    'at most,no more than,not more than,up to,as much as,as many as,maximum,a maximum of,maximum of,not exceeding,capped at,not above',
};

const before = phraseBefore<Qualifier>(
  new Map(
    (Object.keys(PHRASES) as (keyof typeof PHRASES)[]).flatMap((qualifier) =>
      PHRASES[qualifier].split(',').map((phrase) => [phrase, qualifier] as const),
    ),
  ),
);
const behind = phraseAt<Qualifier>(
  new Map([
    ['or more', 'at-least'],
    ['or higher', 'at-least'],
    ['or less', 'at-most'],
    ['or fewer', 'at-most'],
    ['or so', 'about'],
  ]),
);
/** Words between a qualifier and its amount: `about a $5 million loan`, `from about between 5 and 10`. */
const between = new Set(['a', 'an', 'the', 'from', 'between']);

/** How exactly the amount is meant, by the words around it, which stay outside the mention. */
export function qualifierAround(tokens: readonly Token[], first: number, last: number): Qualifier {
  const told = behind(tokens, last)?.value ?? before(tokens, first);
  if (told) return told;
  return (between.has(normAt(tokens, first - 1)) ? before(tokens, first - 1) : undefined) ?? 'exact';
}
