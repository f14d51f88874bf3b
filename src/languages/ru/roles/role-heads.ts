import { noted } from '../../../lexemes/noted.js';
import { notPosts } from '../lists/not-posts.js';
import { roleWords } from '../lists/roles.js';
import type { Dictionary } from '../morphology/dictionary.js';
import type { Parse } from '../morphology/parse.js';
import { ANY_CASE, CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import type { WordReader } from '../names/word-reader.js';
import type { WordSenses } from '../names/word-senses.js';

/** The noun that a title is built on. */
export interface RoleHead {
  /** What its form allows; empty for a noun that has one form: «замминистра». */
  readonly readings: readonly Parse[];
  /** All cases of the readings, as bits. */
  readonly cases: number;
  readonly number: 'one' | 'many' | 'any';
  /** What stands before the readings' words: `экс-`. */
  readonly prefix: string;
  /** False for any other word for a person, which is a title only beside a name. */
  readonly isListed: boolean;
}

/** What tells whether a word is a title. */
interface RoleLists extends Pick<DocumentWords, 'dictionary' | 'sensesOf'> {
  readonly listed: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

/** Reads title nouns. Each word is looked at once. */
export function openRoleHeads(dictionary: Dictionary, sensesOf: (norm: string) => WordSenses): WordReader<RoleHead> {
  const lists = { dictionary, sensesOf, listed: roleWords(), never: notPosts() };
  const headOfWord = noted(({ kind, script, letterCase, norm }) =>
    kind === 'word' && script === 'cyrillic' && letterCase !== 'upper' ? readHead(norm, lists) : null,
  );
  return {
    mayBegin: (word) => headOfWord(word) !== null,
    read: (words, at) => {
      const token = words.tokens[at];
      const head = token ? headOfWord(token) : null;
      return head && !isCandidacy(words, at) && !isAtHead(words, at) ? head : null;
    },
  };
}

const NAMES = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn'];
/** A lesser reading of a word is not what a text means. */
const LEAST_SCORE = 0.04;
/** Share of all readings that must be a title or a person: «после» is hardly an envoy. */
const LEAST_SHARE = 0.3;
const PREFIX = /^(?:экс|вице|лже|со|топ|супер|поп|рок|кино|теле|радио)-/;
/** Shortened deputies and substitutes, the same in every case. */
const FIXED = new Set(['врио', 'и.о', 'и.о.', 'завлит', 'завуч']);
const DEPUTY = /^(?:зам|пом|зав)/;

function readHead(norm: string, lists: RoleLists): RoleHead | null {
  if (norm.length < 3) return null;
  if (FIXED.has(norm) || isDeputy(norm, lists)) {
    return { readings: [], cases: ANY_CASE, number: 'one', prefix: '', isListed: true };
  }
  const prefix = PREFIX.exec(norm)?.[0] ?? '';
  const { parses, isKnown } = lists.sensesOf(norm);
  if (prefix && !isKnown) return headOf(lists.sensesOf(norm.slice(prefix.length)).parses, prefix, lists);
  return headOf(parses, '', lists) ?? doubleHead(norm, lists);
}

/** «кандидат в президенты» */
function isCandidacy(words: DocumentWords, at: number): boolean {
  return words.tokens[at - 1]?.norm === 'в' && words.tokens[at - 2]?.norm.startsWith('кандидат') === true;
}

/** «во главе концерна» */
const isAtHead = (words: DocumentWords, at: number) =>
  words.tokens[at]?.norm === 'главе' && words.tokens[at - 1]?.norm === 'во';

/** «боксёр-профессионал», «автора-исполнителя»: both halves are titles and decline. */
function doubleHead(norm: string, lists: RoleLists): RoleHead | null {
  const hyphen = norm.indexOf('-');
  if (hyphen < 3) return null;
  const left = headOf(lists.sensesOf(norm.slice(0, hyphen)).parses, '', lists);
  const right = headOf(lists.sensesOf(norm.slice(hyphen + 1)).parses, '', lists);
  const [noun] = left?.readings ?? [];
  if (!left || !right || !noun || !(left.cases & right.cases)) return null;
  const nominative = lists.dictionary.inflect(noun, ['sing', 'nomn']) ?? norm.slice(0, hyphen);
  const isListed = left.isListed || right.isListed;
  return { ...right, cases: left.cases & right.cases, prefix: `${nominative.replaceAll('ё', 'е')}-`, isListed };
}

/** «замгендиректора», «завкафедрой»: the genitive of what somebody is deputy of. */
function isDeputy(norm: string, lists: RoleLists): boolean {
  const deputy = DEPUTY.exec(norm)?.[0];
  if (!deputy || norm.length < deputy.length + 4) return false;
  return lists
    .sensesOf(norm.slice(deputy.length))
    .parses.some((parse) => parse.tag.case === 'gent' && parse.isKnown && lists.listed.has(lemmaOf(lists, parse)));
}

function headOf(parses: readonly Parse[], prefix: string, lists: RoleLists): RoleHead | null {
  const readings: Parse[] = [];
  let isListed = false;
  let names = 0;
  for (const parse of parses) {
    if (isName(parse)) names += parse.score;
    if (parse.score < LEAST_SCORE || !mayHead(parse)) continue;
    const lemma = lemmaOf(lists, parse);
    if (lists.never.has(lemma)) return null;
    const isTitle = lists.listed.has(lemma);
    if (!isTitle && !isPerson(lists, parse)) continue;
    isListed ||= isTitle;
    readings.push(parse);
  }
  // «королева» is a surname more often, but not where it stands beside a name
  const weight = readings.reduce((share, { score }) => share + score, 0);
  if (weight === 0 || weight < LEAST_SHARE * (1 - (isListed ? names : 0))) return null;
  const nouns = readings.filter(({ tag }) => tag.partOfSpeech === 'NOUN');
  const kept = nouns.length > 0 ? nouns : readings;
  const cases = kept.reduce((bits, { tag }) => bits | (tag.case ? CASE_BITS[tag.case] : 0), 0);
  return { readings: kept, cases, number: numberOf(kept), prefix, isListed };
}

function numberOf(readings: readonly Parse[]): RoleHead['number'] {
  if (readings.every(({ tag }) => tag.number !== 'plur')) return 'one';
  return readings.every(({ tag }) => tag.number === 'plur') ? 'many' : 'any';
}

const lemmaOf = ({ dictionary }: RoleLists, parse: Parse) => lemmaOfTitle(dictionary, parse);

/** The dictionary's, but of a participle its own: «заведующий» and not «заведовать»; without ё. */
export function lemmaOfTitle(dictionary: Dictionary, parse: Parse): string {
  const { partOfSpeech } = parse.tag;
  const own = partOfSpeech === 'PRTF' ? dictionary.inflect(parse, ['masc', 'sing', 'nomn']) : null;
  return (own ?? dictionary.lemma(parse)).replaceAll('ё', 'е');
}

const isName = ({ tag }: Parse) => NAMES.some((name) => tag.grammemes.has(name));

function mayHead(parse: Parse): boolean {
  const { tag } = parse;
  if (!tag.case || isName(parse)) return false;
  return tag.partOfSpeech === 'NOUN' || tag.partOfSpeech === 'ADJF' || tag.partOfSpeech === 'PRTF';
}

/** «бразилец», «россиянин»: where somebody comes from is no trade. */
const NATIONAL = /(?:[аиь]нец|иец|[яа]нин|[аи]нка|ийка)$/;

function isPerson(lists: RoleLists, parse: Parse): boolean {
  const { tag, isKnown } = parse;
  const isOne = isKnown && tag.partOfSpeech === 'NOUN' && tag.grammemes.has('anim') && tag.gender !== 'neut';
  return isOne && !NATIONAL.test(lemmaOf(lists, parse));
}
