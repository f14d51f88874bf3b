import { secondOf } from '../../../find/beginning.js';
import { ANY_NUMBER } from '../../../find/first.js';
import type { MoneyAmount } from '../../../find/money/amounts.js';
import { AMOUNT, type MoneyRule } from '../../../find/money/money-rule.js';
import { signs } from '../../../find/money/signs.js';
import { type MoneyUnit, sharedUnit } from '../../../find/money/unit.js';
import { before, capture, type Reader, sequence } from '../../../find/pattern.js';
import { quantityReader } from '../../../find/quantity.js';
import type { Match } from '../../../find/rule.js';
import type { Token } from '../../../model/tokenized-text.js';
import { scaledCardinal, scaleWords } from '../numerals.js';
import { isCurrencyNoun } from './currency-names.js';
import { moneyRule } from './money-rule.js';

/** Nothing is said of the currency: the document tells it. */
const UNSAID: MoneyUnit = sharedUnit([], null);

/** Words that may follow a number whose noun is left out; anything else may be what is counted. */
const FOLLOWERS = new Set(
  'и а или но в во на до из от за по с со без для к при под против через уже еще только чем что как около это было будет составит составил составила приходится приходятся принадлежит пришлось пойдет пойдут ежегодно соответственно ежемесячно больше меньше более менее'.split(
    ' ',
  ),
);
/** What is counted beside money; nearer than a currency, it is what a bare number counts. */
const COUNTED =
  /^(?:тонн|человек|люд|жител|кубометр|куб|баррел|штук|экземпляр|километр|км|гектар|га|метр|акци|бумаг|дол[яей]|голос|пользовател|автомоб|машин|единиц|посетител|турист|пассажир|рабоч|семе|дет|пенсионер|подписчик|просмотр|раз|лет|год[аыу]?$|киловатт|мегаватт|литр|доз)/;
const SENTENCES_BACK = 2;
const TOKENS_BACK = 60;
const TOKENS_AHEAD = 10;

const quantities = quantityReader(scaledCardinal);

/** A number with a scale word, of which the currency stands somewhere else. */
const bareAmount: Reader<MoneyAmount> = {
  first: quantities.first,
  needed: [scaleWords],
  // of digits, the scale word stands behind them
  secondAfter: (known) => {
    const second = secondOf(quantities, known);
    return (ANY_NUMBER.classes & known.tokenClass) !== 0 ? { firsts: second.firsts, canEnd: false } : second;
  },
  read: (tokens, at) => {
    const read = quantities.read(tokens, at);
    return read?.value.hasScale ? { end: read.end, value: { quantity: read.value, unit: UNSAID } } : null;
  },
};

/** Amounts whose currency is left out because one said it before: «кредит в 17 млрд рублей, из них 12 млрд …». */
export const elidedRules: readonly MoneyRule[] = [
  moneyRule(
    {
      shape: 'elided-currency',
      examples: [
        'Выдали 17 миллиардов рублей, вернули [12 миллиардов].',
        'Доходы — 15 трлн рублей, расходы — [16,3 трлн], дефицит — [1,3 трлн].',
        'Состояние выросло на [8 миллиардов] и достигло 89 миллиардов долларов.',
      ],
      counterExamples: ['Живут 5 миллионов человек.', 'Население — 5 миллионов.', 'Из 5 млн тонн отгрузили 2 млн.'],
    },
    sequence(capture(AMOUNT, bareAmount), before(mayFollow)),
    { accepts: (match) => isMoneyNear(match) || isMoneyAhead(match) },
  ),
];

function mayFollow(token: Token | undefined): boolean {
  if (!token) return true;
  return token.kind === 'punctuation' ? token.text !== '%' : FOLLOWERS.has(token.norm);
}

/** True where a currency was named shortly before, and nothing else was counted since. */
function isMoneyNear({ tokens, first }: Match): boolean {
  const sentence = tokens[first]?.sentence ?? 0;
  for (let at = first - 1; at >= first - TOKENS_BACK; at--) {
    const token = tokens[at];
    if (!token || token.sentence < sentence - SENTENCES_BACK) return false;
    if (isCurrencyNoun(token.norm) || signs.has(token.text)) return true;
    if (token.kind === 'word' && COUNTED.test(token.norm)) return false;
  }
  return false;
}

/** «вырос на 8 миллиардов и достиг 89 миллиардов долларов»: the next amount of the sentence tells. */
function isMoneyAhead({ tokens, last }: Match): boolean {
  const sentence = tokens[last - 1]?.sentence;
  let isCounting = false;
  for (let at = last; at < last + TOKENS_AHEAD; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    if (isCounting && isCurrencyNoun(token.norm)) return true;
    if (token.kind === 'word' && COUNTED.test(token.norm)) return false;
    isCounting ||= token.kind === 'number';
  }
  return false;
}
