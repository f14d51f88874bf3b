import { normAt } from '../../../model/tokenized-text.js';
import { isNoun } from '../morphology/parse.js';
import { ALL_CASES, CASE_BITS } from './cases.js';
import type { DocumentWords } from './document-words.js';
import type { NameScope } from './name-scope.js';
import { casesAs, endOfPhrase } from './noun-phrases.js';

const INNER_PREPOSITIONS: Readonly<Record<string, number>> = {
  с: CASE_BITS.ablt,
  в: CASE_BITS.loct,
  за: CASE_BITS.ablt,
  на: CASE_BITS.accs | CASE_BITS.loct,
};
/** Behind these a preposition goes on with the same field: «по надзору в сфере связи», «по борьбе с коррупцией». */
export const INNER_HEADS = /^(?:надзор|контрол|борьб|сотрудничеств|безопасност|взаимодейств|связ|работ|взаимоотношени)/;

/** «На Лондонской бирже цены выросли»: a plural in the nominative with its verb, no genitive. */
export function isSubject(words: DocumentWords, first: number, end: number): boolean {
  const adjective = casesAs(words, first, 'adjective');
  // «Институт ядерной физики завершил»
  if (first < end - 1 && adjective !== 0 && !(adjective & CASE_BITS.nomn)) return false;
  if (!words.isJoined(end) || words.tokens[end]?.letterCase !== 'lower' || verbShare(words, end) <= 0.5) return false;
  const verbs = words.senses(end).parses.filter(({ tag }) => tag.partOfSpeech === 'VERB');
  return words
    .senses(end - 1)
    .parses.some(
      (noun) => isNoun(noun) && noun.tag.case === 'nomn' && verbs.some(({ tag }) => tag.number === noun.tag.number),
    );
}

/** A noun phrase of the field, without people, heads of time and pronouns. */
export function endOfField({ words, people }: NameScope, at: number, bits: number, mayBePerson = false): number {
  for (const bit of ALL_CASES) {
    if (!(bits & bit)) continue;
    const end = endOfPhrase(words, at, bit);
    if (end < 0 || !people.isFree(at, end) || (isNoField(words, end - 1) && !mayBePerson)) continue;
    if (words.tokens[at - 1]?.norm === 'по' && NO_FIELD_BEHIND_PO.test(normAt(words.tokens, end - 1))) continue;
    // «управления программами»
    const managed = words.tokens[end - 1]?.norm === 'управления' ? endOfPhrase(words, end, CASE_BITS.ablt) : -1;
    if (managed > 0 && words.tokens[end]?.letterCase === 'lower') return managed;
    const preposition = words.tokens[end];
    const inner = INNER_PREPOSITIONS[preposition?.norm ?? ''];
    if (inner && INNER_HEADS.test(normAt(words.tokens, end - 1))) {
      for (const other of ALL_CASES) {
        const further = inner & other ? endOfPhrase(words, end + 1, other) : -1;
        if (further > 0 && !isNoField(words, further - 1)) return further;
      }
    }
    return end;
  }
  return -1;
}

const NO_FIELD =
  /^(?:год|месяц|недел|день|дня|дней|дн[яюе]$|врем|раз(?:а|у|ом)?$|утр|вечер|сут(?:ки|ок)|час(?:а|у|ы|ов)?$|понедельник|вторник|четверг|пятниц|суббот|воскресень|слов(?:о|а|ам|у|ах)?$|данным|мнению|ход(?:а|е|у|ом)?$|итог|результат|случа[йяею]|январ|феврал|март|апрел|ма(?:[йяюе]|ем)$|июн|июл|август|сентябр|октябр|ноябр|декабр|процент|рубл|доллар|тысяч|миллион|миллиард|стран[аыеуо]?й?$|район|кра[йяею]$|округ|штат|област|регион|город|республик|информац|сообщени|вопросу?$)/;
/** «суд по делу», «банк по итогам»: what stands behind «по» is the reason, no field. */
const NO_FIELD_BEHIND_PO =
  /^(?:делу|иску|искам|жалобе|заявлению|ходатайству|решению|поводу|причине|просьбе|инициативе|требованию|приказу|адресу|состоянию|обвинению|факту|подозрению|приглашению|поручению|предложению|пути|сравнению|отношению|имени|телефону|средам)$/;

export function isNoField(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  // «охраны окружающей среды», but «правительство в среду»
  const isWednesday = /^сред[аыу]$/.test(token?.norm ?? '') && casesAs(words, at - 1, 'adjective') === 0;
  if (!token || isWednesday || NO_FIELD.test(token.norm))
    return token?.letterCase === 'lower' && !/^(?:информаци|город)/.test(token.norm);
  const [parse] = words.senses(at).parses;
  const isOnePerson =
    parse?.tag.grammemes.has('anim') === true && parse.tag.number === 'sing' && token.letterCase === 'lower';
  if (token.letterCase === 'lower' && verbShare(words, at) > 0.2) return true;
  return (
    (isOnePerson && !/^(?:человека|ребенка)$/.test(token.norm)) ||
    /^(?:VERB|PREP|CONJ)$/.test(parse?.tag.partOfSpeech ?? '') ||
    parse?.tag.partOfSpeech === 'NPRO'
  );
}

function verbShare(words: DocumentWords, at: number): number {
  return words.senses(at).parses.reduce((sum, { tag, score }) => sum + (tag.partOfSpeech === 'VERB' ? score : 0), 0);
}

export function mayJoin(words: DocumentWords, left: number, right: number): boolean {
  return (casesAs(words, left, 'noun') & casesAs(words, right, 'noun')) !== 0;
}

/** A comma goes on with the list only where «и» closes it: «связи, информационных технологий и массовых коммуникаций». */
export function endsWithAnd(words: DocumentWords, at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const text = words.tokens[index]?.text;
    if (text === 'и') return true;
    if (text === undefined || text === '.' || text === '(') return false;
  }
  return false;
}
