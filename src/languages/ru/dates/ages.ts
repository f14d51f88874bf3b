import type { Match } from '../../../find/rule.js';
import type { Token } from '../../../model/tokenized-text.js';
import { wordBefore } from './surroundings.js';

/** Words that make the years behind them somebody's age. */
const BEFORE_AGE = new Set(
  'исполнилось исполняется исполнится исполнился исполнялось возраст возрасте возраста возрастом старше младше моложе ребенку мальчику девочке мужчине женщине ему ей им мне нам вам которому которой которым мужу жене сыну дочери супруге супругу актеру певцу дети детям детей лиц лицам подростков девушек юношей юниоров девочек мальчиков женщин людей сына дочь девочка мальчик'.split(
    ' ',
  ),
);
/** «ему было уже более 40 лет»: what may stand between. */
const REACH = 5;

const YEARS = new Set(['лет', 'года', 'год', 'году', 'годам', 'годами']);
/** «было 50 лет», «уже по 37 лет». */
const BESIDE_AGE = new Set(['было', 'будет', 'по', 'свои', 'с', 'со']);
/** «раз в пять лет», «сроком в 10 лет». */
const OF_LENGTH = /^(?:раз|раза|срок|сроком|срока|опытом|стажем|перерывом|разницей|период)$/;

/** «ему 40 лет», «в возрасте 99 лет», «(56 лет)», «в 14 лет»: an age tells of a person, not of a time. */
export function isAge({ tokens, first, last }: Pick<Match, 'tokens' | 'first' | 'last'>): boolean {
  // «114 лет и 359 дней»: the years were an age already.
  const joined = wordBefore(tokens, first) === 'и' ? first - 1 : first;
  if (tokens[first]?.kind === 'number' && YEARS.has(wordBefore(tokens, joined))) return true;
  const inYears = tokens.slice(first, last).find(({ norm }) => YEARS.has(norm));
  if (!inYears || isOfSentence(tokens[last])) return false;
  // «на 75 году жизни»
  if (inYears.norm === 'году' && tokens[first]?.kind === 'number') return true;
  const [opening, closing] = [wordBefore(tokens, first), tokens[last]?.norm];
  if (opening === '(' && (closing === ')' || closing === ',')) return true;
  if (opening === ',' && (closing === ',' || closing === ')') && isOfPerson(tokens[first - 2])) return true;
  if (opening === 'в' && !OF_LENGTH.test(wordBefore(tokens, first - 1))) return true;
  if (BESIDE_AGE.has(opening) || closing === 'со' || isOfPerson(tokens[first - 1])) return true;
  const sentence = tokens[first]?.sentence;
  return tokens
    .slice(Math.max(0, first - REACH), first)
    .some((token) => token.sentence === sentence && BEFORE_AGE.has(token.norm));
}

/** «Владимиру Токареву 35 лет», «Камалуддин (Kamaluddin), 34 года». */
function isOfPerson(before: Token | undefined): boolean {
  if (!before) return false;
  return before.text === ')' || (before.letterCase === 'capital' && !NO_NAMES.has(before.norm));
}

/** Words that begin a sentence before a length. */
const NO_NAMES = new Set(
  'почти около более менее больше меньше уже еще всего лишь только примерно спустя через за на все эти последние первые свыше минимум максимум порядка ровно и но а от до после целых в с к эти те где как'.split(
    ' ',
  ),
);

/** «10 лет тюрьмы», «22 годам лишения свободы». */
function isOfSentence(next: Token | undefined): boolean {
  return next !== undefined && /^(?:тюрьм|колони|лишени|заключени|строгого|общего|ограничени|условно)/.test(next.norm);
}
