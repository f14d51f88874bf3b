import { phraseAt, phraseBefore } from '../../find/phrase-before.js';
import { normAt, type Token } from '../../model/tokenized-text.js';
import type { Qualifier } from '../../model/values.js';
import { numberValues, scaleForms } from './number-words.js';

const PHRASES: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = {
  about:
    'около,примерно,приблизительно,порядка,ориентировочно,примерно на,примерно в,где-то,плюс-минус,в районе,в пределах,почти что,с лишним',
  over: 'более,более чем,больше,больше чем,свыше,выше,превысил,превысила,превысило,превысили,превышает,превышают,превышал,превышала,превысит,превысят,превышающий,превышающая,превышающую,превышающей,превышающем,превышающие,превысившая,превысивший,превысить,превышать,чуть более,чуть больше,немногим более,немногим больше,несколько более',
  under: 'менее,менее чем,меньше,меньше чем,ниже,почти,чуть менее,чуть меньше,немногим менее,без малого,практически',
  'at-least':
    'не менее,не менее чем,не меньше,не меньше чем,не ниже,как минимум,по меньшей мере,по крайней мере,минимум,от,начиная от,начиная с',
  'at-most':
    'не более,не более чем,не больше,не больше чем,не выше,не свыше,не превысит,не превысил,не превысила,не превышает,не превышают,не превышающий,не превышающую,не превышающей,не превышать,максимум,до,вплоть до,в пределах до',
};

const qualifiers: ReadonlyMap<string, Qualifier> = new Map(
  (Object.keys(PHRASES) as (keyof typeof PHRASES)[]).flatMap((qualifier) =>
    PHRASES[qualifier].split(',').map((phrase) => [phrase, qualifier] as const),
  ),
);
const before = phraseBefore(qualifiers);

const behind = phraseAt<Qualifier>(
  new Map([
    ['и более', 'at-least'],
    ['и больше', 'at-least'],
    ['и выше', 'at-least'],
    ['или более', 'at-least'],
    ['или больше', 'at-least'],
    ['с лишним', 'over'],
    ['с небольшим', 'over'],
    ['и менее', 'at-most'],
    ['или менее', 'at-most'],
  ]),
);

/** Prepositions between a qualifier and its amount: «примерно на 5 %», «более чем в 2 млн рублей». */
const prepositions = new Set(['на', 'в', 'по', 'за', 'с', 'со', 'от', 'между', 'из', 'до']);

/** Beginnings of verbs of change: what they lead up to with «до» is reached and no bound. */
const CHANGES = [
  'вырос выраст возрос возраст раст рост подорожа подешеве дорожа дешеве сни уменьш увелич повы подня пониз упал упад',
  'опуст сократ сокращ довест доведен достиг дош дойд доход дорос дотян замедл ускор разогн подскоч взлет рухн просе пада укреп ослаб прибав обвал скорректир расшир пересмотр',
]
  .join(' ')
  .split(' ');
const LONGEST_CLAUSE = 12;

/** How exactly the amount at `first` is meant, by the words around it, which stay outside the mention. */
export function qualifierAround(tokens: readonly Token[], first: number, last: number): Qualifier {
  const told = behind(tokens, last)?.value;
  if (told) return told;
  if (opensRange(tokens, first, last)) return before(tokens, first - 1) ?? 'exact';
  const own = before(tokens, first);
  if (own && !isTarget(tokens, first, own)) return own;
  const previous = normAt(tokens, first - 1);
  return (prepositions.has(previous) ? before(tokens, first - 1) : undefined) ?? 'exact';
}

/** «от 3 до 5 млн»: no bound, the beginning of a range. */
function opensRange(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.norm === 'от' && tokens.slice(first, last).some(({ norm }) => norm === 'до');
}

/** «вырос до 5 млн», «с 3 до 5 млн»: the end of a change, not a bound. */
function isTarget(tokens: readonly Token[], first: number, qualifier: Qualifier): boolean {
  if (tokens[first - 1]?.norm !== 'до' || qualifier !== 'at-most') return false;
  for (let at = first - 2; at >= first - LONGEST_CLAUSE; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return false;
    if (token.kind === 'number' || numberValues.has(token.norm) || scaleNorms.has(token.norm)) return true;
    if (token.kind === 'word' && CHANGES.some((stem) => token.norm.startsWith(stem))) return true;
  }
  return false;
}

const scaleNorms = new Set(scaleForms.flatMap(({ one, many }) => `${one} ${many}`.split(' ')));
