import type { Match } from '../../../find/rule.js';
import type { Direction, PointExpression } from '../../../model/date-expression.js';
import type { Token } from '../../../model/tokenized-text.js';

/** How many tokens beside an expression are asked for the verb of its clause. */
const REACH = 14;

const FUTURE = new Set(["'ll", 'will', 'shall', 'wo', "won't", 'would']);
/** What is told of the time to come, where it is no noun: `forecast growth for May`, but `a forecast of growth`. */
const FORETELLING = new Set('forecast forecasts forecasting predict predicts predicting'.split(' '));
const NOUN_AFTER = new Set('a an the its his her their this that of than with'.split(' '));
/** Words right before a point that end in the time to come: `closed until Friday`, `as early as Monday`. */
const LEADING_ON = new Set(['until', 'till', 'effective']);
/** What is said of things to come: `is expected in December`, `due Friday`, `crude for delivery in May`. */
const AWAITED = new Set('expected due scheduled set planned slated planning ready delivery'.split(' '));
/** Before these words, what was awaited once: `originally planned for July`. */
const NO_LONGER = new Set(['originally', 'initially', 'previously', 'first']);
/** What is sold for the time before it: `Brent for May delivery`. */
const SOLD_AHEAD = new Set('delivery settlement futures'.split(' '));
/** What stands between such a word and its time. */
const LINKS = new Set([
  'in',
  'on',
  'for',
  'by',
  'at',
  'from',
  'around',
  'about',
  'before',
  'early',
  'late',
  'the',
  'as',
  'soon',
]);
const BE = new Set(['is', 'are', "'s", "'re", 'am']);
/** What makes `to` and a verb behind it future: `is scheduled to leave Tuesday`. */
const BEFORE_TO = new Set(
  'expected scheduled due set plans plan planned planning going hopes hope ready likely intends intend supposed prepared preparing poised slated required asked invited wants want promised promises pledged pledges vowed vows agreed agrees offered threatened decided aims aim'.split(
    ' ',
  ),
);
/** Past tenses without `-ed` of verbs that news uses most. */
const PAST = new Set(
  'was were had did said made took came went got gave left became began brought bought sold fell rose told held met led lost won paid sent found kept saw grew drove ran spoke wrote broke built spent stood struck shot sank flew'.split(
    ' ',
  ),
);

/** The point with the direction that the tense of its clause gives, where the words of the point leave its year or week open. */
export function inTense(point: PointExpression, match: Match): PointExpression {
  if (isPlaced(point)) return point;
  const direction = directionOf(match);
  // A weekday, and a day of a month, lie in the past unless told otherwise, by the defaults that `resolve` has measured.
  return direction === 'future' || (direction && point.day === undefined && point.weekday === undefined)
    ? { ...point, direction }
    : point;
}

function isPlaced({ base, year, decade, century, direction }: PointExpression): boolean {
  return [base, year, decade, century, direction].some((field) => field !== undefined);
}

/** The nearest verb before the expression decides, else the nearest behind it. */
export function directionOf({ tokens, first, last }: Match): Direction | undefined {
  const sentence = tokens[first]?.sentence;
  const before = tokens.slice(Math.max(0, first - REACH), first).filter((token) => token.sentence === sentence);
  const behind = tokens.slice(last, last + REACH).filter((token) => token.sentence === sentence);
  if (leadsOn(before) || SOLD_AHEAD.has(behind[0]?.norm ?? '')) return 'future';
  // "It has fallen since January": what began has begun.
  if (before.at(-1)?.norm === 'since') return 'past';
  return nearest([...before].reverse(), before) ?? nearest(clauseOf(behind), behind);
}

/** How far from its verb a distance ahead may stand: `will be back in three days`. */
const NEAR = 5;
/** What is compared, or counted, before a length: `the biggest fall in ten years`, `will win three games in two weeks`. */
const COMPARED =
  /^(?:first|last|second|third|most|least|worst|best|only|times?|.{3,}est|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?)$/;

/** `in a quarter that saw losses` */
const OPENS_CLAUSE = new Set(['that', 'of', 'when', 'which', 'where']);

/** Whether a length behind `in` is told of the time to come. */
export function isAhead({ tokens, first, last }: Match): boolean {
  if (OPENS_CLAUSE.has(tokens[last]?.norm ?? '')) return false;
  const sentence = tokens[first]?.sentence;
  const isIn = tokens[first]?.norm === 'in';
  const near = tokens.slice(Math.max(0, first - NEAR), isIn ? first : first - 1);
  for (const token of near.filter((one) => one.sentence === sentence).reverse()) {
    if (token.kind === 'number' || COMPARED.test(token.norm)) return false;
    if (nearest([token], near) === 'future' || AWAITED.has(token.norm)) return true;
    if (nearest([token], near) === 'past') return false;
  }
  return false;
}

function leadsOn(before: readonly Token[]): boolean {
  let at = before.length - 1;
  if (before[at]?.norm === 'as' && before[at - 2]?.norm === 'as') return true;
  if (LEADING_ON.has(before[at]?.norm ?? '')) return true;
  while (LINKS.has(before[at]?.norm ?? '')) at--;
  return AWAITED.has(before[at]?.norm ?? '') && !NO_LONGER.has(before[at - 1]?.norm ?? '');
}

/** Tokens up to the next clause: "last met in June, and will meet again". */
function clauseOf(behind: readonly Token[]): readonly Token[] {
  const end = behind.findIndex(
    ({ norm }, at) => norm === ';' || (norm === ',' && JOINERS.has(behind[at + 1]?.norm ?? '')),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

const JOINERS = new Set(['and', 'but', 'while', 'which']);

/** What stands in the present of things to come: `the law expires Jan. 1`. */
const AS_SCHEDULED = new Set('expires expire begins starts opens resumes kicks'.split(' '));

/** `takes effect`, `goes into effect` */
function isTakingEffect({ norm }: Token, inText: readonly Token[]): boolean {
  return norm === 'effect' && inText.some((verb) => verb.norm === 'takes' || verb.norm === 'goes');
}

function isForetelling(token: Token, inText: readonly Token[]): boolean {
  if (!FORETELLING.has(token.norm)) return false;
  const at = inText.indexOf(token);
  return !NOUN_AFTER.has(inText[at - 1]?.norm ?? '') && inText[at + 1]?.norm !== 'of';
}

function nearest(inOrder: readonly Token[], inText: readonly Token[]): Direction | undefined {
  for (const token of inOrder) {
    if (FUTURE.has(token.norm) || isForetelling(token, inText)) return 'future';
    const isBeforeTo = BEFORE_TO.has(token.norm) || BE.has(token.norm);
    if (isBeforeTo && inText[inText.indexOf(token) + 1]?.norm === 'to') return 'future';
    if (AS_SCHEDULED.has(token.norm) || isTakingEffect(token, inText)) return 'future';
    if (PAST.has(token.norm) || (token.letterCase === 'lower' && /..ed$/.test(token.norm))) return 'past';
  }
  return undefined;
}
