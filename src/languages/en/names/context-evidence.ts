import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence } from './evidence.js';
import { SURNAME, Word } from './lexicon.js';
import type { NameLists } from './name-lists.js';
import { placeWhole } from './single-evidence.js';

/** What stands beside one mention of a name and speaks for a kind. */
export function contextEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  return [...before(words, lists, candidate), ...behind(words, lists, candidate)];
}

/** `von der Leyen` */
const SURNAME_PARTICLES = new Set('van von der den ter ten bin ibn della di du'.split(' '));

/** What stands before places; the weight is how much oftener than before people in IEER and Worldwide. */
const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ...['in', 'near', 'across', 'throughout', 'mainland', 'northern', 'southern', 'eastern', 'western'].map(
    (word) => [word, 2.3] as const,
  ),
  ...[
    'from',
    'into',
    'through',
    'via',
    'around',
    'visiting',
    'capital',
    'central',
    'outside',
    'within',
    'northeastern',
    'northwestern',
    'southeastern',
    'southwestern',
  ].map((word) => [word, 1.5] as const),
  ...['to', 'on', 'at', 'between', 'including'].map((word) => [word, 0.7] as const),
]);

function before(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  const { first, last, title, words: own } = candidate;
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, reason = '') => evidence.push({ kind, weight, reason });
  if (title !== null) {
    add('people', words.bits(title) & Word.honorific ? 5 : 4, 'title');
    return evidence;
  }
  const token = words.tokens[first - 1];
  if (!token || !words.isJoined(first)) return evidence;
  if (token.text === '(' && isGlossOfWords(words, first)) add('others', 4);
  const bits = words.bits(first - 1);
  if (token.norm === 'of' && words.bits(first - 2) & Word.event && words.isCapital(first - 2)) add('others', 4);
  if ((token.letterCase === 'lower' && token.kind === 'word') || token.text === 'The') {
    // `communist China`
    if (bits & (Word.role | Word.rolePlural) && placeWhole(words, lists, candidate) !== 'country')
      add('people', 3.2, 'title');
    if (own.length === 1 && SURNAME_PARTICLES.has(token.norm)) add('people', 2.5, 'particle');
    if (bits & Word.type) add('organisations', 2.2, 'type');
    if (bits & Word.work) add('others', 2.5);
    if (bits & Word.speech) add('people', 1.5, 'speech');
    if (token.norm === 'the') {
      add('people', own.length > 1 ? -3.5 : -2.5);
      add('organisations', own.length > 1 ? 1.1 : 0.7);
      add('places', -0.5);
    } else {
      const nearness = PLACE_PREPOSITIONS.get(token.norm) ?? 0;
      if (nearness > 0) add('places', own.length > 1 ? nearness / 2 : nearness, 'context');
    }
    if (token.norm === 'at') add('organisations', 0.7);
    // `at Norvik Field`
    if (token.norm === 'at' && own.length === 2 && normAt(words.tokens, last - 1) === 'field') {
      add('places', 5, 'context');
      add('people', -3);
    }
    if (token.norm === 'of' && words.bits(first - 2) & Word.placeNoun) add('places', 3.5, 'context');
    if (bits & Word.placeNoun && !(bits & Word.type)) add('places', 1.5, 'context');
    else if (token.norm === 'mr' || token.norm === 'mrs') add('people', 4, 'title');
  } else if (token.text === ',' && words.bits(first - 2) & Word.role && words.tokens[first - 2]?.letterCase === 'lower')
    add('people', 1.2);
  return evidence;
}

/** What is told by the surname of those whose it is: `the Norvik dynasty`, `the Norvik administration`. */
const OF_SOMEBODY = new Set(
  'family clan dynasty brothers sisters siblings couple household presidency administration regime'.split(' '),
);

/** What belongs to one who is voted for: `the Trump campaign`. */
const OF_POLITICIAN = new Set('campaign allies aides voters supporters loyalists camp'.split(' '));

function behind(words: DocumentWords, lists: NameLists, { last, words: own, title }: Candidate): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, reason = '') => evidence.push({ kind, weight, reason });
  let at = last;
  const isOwner = words.tokens[at]?.norm === "'s";
  if (isOwner) at++;
  const token = words.tokens[at];
  if (!token || !words.isJoined(at)) return evidence;
  const bits = words.bits(at);
  if (token.kind === 'word' && token.letterCase === 'lower') {
    // `Brent crude`, `Dubai crude`
    if (token.norm === 'crude') add('others', 6);
    // `Norvigen maker Brull`
    if (!isOwner && /^makers?$/.test(token.norm) && words.isCapital(at + 1)) add('others', 5);
    if (bits & Word.speech && !isOwner) {
      add('people', 1.5, 'speech');
      add('organisations', 0.6);
      if (words.tokens[at + 1]?.norm === 'it') add('organisations', 3, 'speech');
      if (['he', 'she'].includes(normAt(words.tokens, at + 1))) add('people', 2, 'speech');
    }
    if (!isOwner && own.length === 1 && OF_SOMEBODY.has(token.norm)) add('people', 3.5, 'personal');
    const isSurname = words.bits(own[0]) & (SURNAME | Word.famous);
    if (!isOwner && own.length === 1 && isSurname && OF_POLITICIAN.has(token.norm)) add('people', 3, 'personal');
    if (bits & Word.personal) add('people', isOwner ? 0 : 1.5, 'personal');
    if (bits & Word.belonging) add('organisations', own.length === 1 || isOwner ? 1.5 : 1, 'belonging');
    if (isOwner && bits & Word.role) add('organisations', 0.5);
    if (!isOwner && isPostOfPerson(words, at)) add('organisations', 2.5, 'belonging');
    if (!isOwner && bits & Word.placeNoun) add('places', 1.8, 'context');
  } else if (token.letterCase === 'upper' && /^(?:c[efiot]o|cmo|s?vp)$/.test(token.norm) && words.isCapital(at + 1)) {
    // `Norvik CEO Ann Lee`
    add('organisations', 3, 'belonging');
  } else if (token.text === ',') {
    const next = words.tokens[at + 1];
    if (next?.kind === 'number' && next.text.length === 2 && [',', '.'].includes(textAt(words.tokens, at + 2)))
      add('people', 3.5, 'age');
    else if (next?.norm === 'who' || next?.norm === 'whose') add('people', next.norm === 'who' ? 3 : 1, 'apposition');
    else if (next?.norm === 'which') {
      add('organisations', 1.2, 'apposition');
      add('people', -2);
    } else if (title === null && isCountry(words, lists, at + 1)) add('places', 3, 'context');
    else apposition(words, at + 1, evidence);
  } else if (token.text === '(' && words.tokens[at + 1]?.kind === 'number' && words.tokens[at + 2]?.text === ')')
    add('people', 0.5);
  return evidence;
}

/** `Norvik, a maker of lifts`, `Lee, a former minister`. */
function apposition(words: DocumentWords, first: number, evidence: Evidence[]): void {
  const article = normAt(words.tokens, first);
  if (article !== 'a' && article !== 'an' && article !== 'the') return;
  for (let at = first + 1; at < first + 7 && words.isJoined(at); at++) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || token.norm === 'of' || token.norm === 'for' || token.norm === 'in') return;
    const bits = words.bits(at);
    if (token.letterCase !== 'lower') continue;
    const isLastOfPhrase = words.tokens[at + 1]?.kind !== 'word' || words.bits(at + 1) & Word.function;
    if (!isLastOfPhrase) continue;
    if (bits & Word.type) evidence.push({ kind: 'organisations', weight: 2.5, reason: 'apposition' });
    else if (bits & Word.role) evidence.push({ kind: 'people', weight: 2.2, reason: 'apposition' });
    return;
  }
}

/** `Kamonyi, Rwanda` */
function isCountry(words: DocumentWords, lists: NameLists, at: number): boolean {
  const token = words.tokens[at];
  if (!token || !words.isCapital(at)) return false;
  const { text } = words.text;
  const place = lists.places(text, token);
  if (place?.value !== 'country' && place?.value !== 'region') return false;
  // `Tegenu, Ethiopia's minister`
  return !text.startsWith("'s", place.end) && !text.startsWith('’s', place.end);
}

/** `a memorandum of understanding (MU)`: the abbreviation of ordinary words names no body. */
function isGlossOfWords(words: DocumentWords, at: number): boolean {
  const before = words.tokens[at - 2];
  const letters = normAt(words.tokens, at).replaceAll('.', '');
  if (before?.letterCase !== 'lower' || letters.length < 2) return false;
  const last = letters.endsWith('s') && !before.norm.startsWith('s') ? letters.at(-2) : letters.at(-1);
  return before.norm.charAt(0) === last;
}

const LONGEST_POST = 4;

/** `Acme [chief executive] Jane Doe`: a post in lower case and the name of its holder. */
function isPostOfPerson(words: DocumentWords, first: number): boolean {
  let hasRole = false;
  for (let at = first; at < first + LONGEST_POST && words.isJoined(at); at++) {
    if (words.isCapital(at)) return hasRole;
    const bits = words.bits(at);
    if (!(bits & (Word.role | Word.roleModifier))) return false;
    hasRole ||= (bits & Word.role) !== 0;
  }
  return false;
}
