import type { Problem } from '../model/record.js';

/** Pairs a text must hold before it is called decoded twice: a few may be quoted. */
const FEWEST_PAIRS = 4;

/** What `Р` and `С`, the first halves of Cyrillic letters in UTF-8, are followed by when read as windows-1251. */
const SECOND_HALF_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї\u0098';

/**
 * Problems of a decoded text: `double-decoded` where UTF-8 was once read as a single-byte encoding (`РџСЂРёРІРµС‚`,
 * `ÐŸÑ€Ð¸Ð²ÐµÑ‚`, `donâ€™t`), `damaged-text` where characters are lost (U+FFFD).
 */
export function damageProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  const twice = isDoubleCyrillic(text) || isDoubleLatin(text);
  if (twice) {
    const message = 'the text was decoded twice before it came here: its letters are not those that were written';
    problems.push({ code: 'double-decoded', message });
  }
  const lost = countOf(text, '\ufffd');
  if (lost > 0) problems.push({ code: 'damaged-text', message: `${lost} characters could not be decoded` });
  return problems;
}

function isDoubleCyrillic(text: string): boolean {
  let pairs = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x400 || unit > 0x45f) continue;
    letters++;
    if ((unit === 0x420 || unit === 0x421) && SECOND_HALF_1251.includes(text.charAt(at + 1) || 'a')) pairs++;
  }
  return pairs >= FEWEST_PAIRS && pairs * 4 > letters;
}

function isDoubleLatin(text: string): boolean {
  let pairs = 0;
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    high++;
    const next = text.charCodeAt(at + 1);
    const isLead = unit === 0xd0 || unit === 0xd1 || unit === 0xc3 || unit === 0xe2;
    if (isLead && next >= 0x80 && !isAccented(next)) pairs++;
  }
  return pairs >= FEWEST_PAIRS && pairs * 4 > high;
}

/** Letters of western languages other than the few that windows-1252 puts below 0xC0. */
function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x17f && !'ŠŒŽšœžŸ'.includes(String.fromCharCode(unit));
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}
