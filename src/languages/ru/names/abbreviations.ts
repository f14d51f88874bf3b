import { noted } from '../../../lexemes/noted.js';
import { textAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';
import type { OrganisationLists } from './organisation-lists.js';

const STEM = /^([А-ЯЁ][А-ЯЁиф]*[А-ЯЁ]\d*)(?:-?(?:а|у|ом|е|ы|ов|ам|ами|ах|ах))?$/;
/** «ИТАР-ТАСС», «ТНК-ВР», «ОГК-3» */
const DOUBLE = /^([А-ЯЁ]{2,6}-[А-ЯЁ]{2,6}|[А-ЯЁ]{3,5}-\d{1,2})(?:а|у|ом|е)?$/;
/** «БелТА», «КазТАГ», «СПбГУ» */
const MIXED = /^[А-ЯЁ]{1,3}[а-яё]{1,3}[А-ЯЁ]{2,}$/;
/** «ОВД-Инфо», «МДМ-банка» */
const WITH_WORD = /^([А-ЯЁ]{2,5}-(?:[А-ЯЁ][а-яё]{2,}|банк|центр))(?:а|у|ом|е)?$/;

const MOST_LETTERS = 9;

/** «МИД», «ЮКОСа», «ВЭБ-а», «ВТБ24»: the abbreviation as it is written in the nominative, or null. */
export function abbreviationAt(words: DocumentWords, lists: OrganisationLists, at: number): string | null {
  const token = words.tokens[at];
  if (!token || token.letterCase === 'lower') return null;
  const stem = stemOf(token);
  if (stem === null || lists.legal.has(stem)) return null;
  const hyphen = token.text.indexOf('-');
  if (lists.notAbbreviations.has(stem) || (hyphen > 0 && lists.notAbbreviations.has(stem.slice(0, hyphen))))
    return null;
  if (token.letterCase === 'upper' && isShouting(words, at)) return null;
  return stem;
}

const stemOf = noted(({ script, text }): string | null => {
  if (script !== 'cyrillic' || text.length < 2) return null;
  const stem = STEM.exec(text)?.[1] ?? MIXED.exec(text)?.[0];
  if (text.indexOf('-') < 1) return stem && stem.length <= MOST_LETTERS ? stem : null;
  return stem ?? DOUBLE.exec(text)?.[1] ?? WITH_WORD.exec(text)?.[1] ?? null;
});

/** Headlines and lines in capitals: «ПРЕЗИДЕНТ ПОДПИСАЛ УКАЗ». */
export function isShouting(words: DocumentWords, at: number): boolean {
  let upper = 0;
  for (const place of [at - 2, at - 1, at + 1, at + 2]) {
    const token = words.tokens[place];
    if (
      token?.letterCase === 'upper' &&
      token.text.length > 3 &&
      token.script === 'cyrillic' &&
      words.senses(place).isKnown
    )
      upper++;
  }
  return upper >= 2 || (upper === 1 && words.senses(at).ordinary > 0.5 && textAt(words.tokens, at).length > 3);
}

const BEGINNINGS =
  /^(?:мин|рос|гос|глав|ген|цен|нац|обл|гор|край|рай|внеш|мос|лен|бел|каз|укр|узб|тат|баш|евро|сов|спец|пром|агро|нефт|газ|авто|тех|сиб|урал|дал|сев|юж|зап|вост|мед|стро|энерго|транс|теле|тепло|водо|лес|рыб|морс|воен|вол|петр|перм|нов|краев)/;
const ENDINGS =
  /(?:надзор|банк|прокуратур|дум|совет|суд|фин|юст|здрав|обр|культ|транс|эконом|торг|связ|энерго|сельхоз|природ|строй|спорт|труд|оборон|газ|нефть|нефт|атом|космос|телеком|избирком|исполком|военком|военкомат|имуществ|резерв|мониторинг|стат|реестр|рыболовств|лесхоз|туризм|молодеж|гварди|контрол|аккредитаци|цифр|просвещени|наук|развити|промторг|пром|проект|сбыт|сервис|экспорт|импорт|маш|лифтмаш|лифт|авто|авиа|мед|фарм|хим|хлеб|водоканал|канал|сеть|сети|инвест|холдинг|гидро|транснефть|трансгаз|энергосбыт|стандарт|патент|архив|кино|концерт|цирк|юстици|комитет|комисси|парламент|союз|фронт|юнион|техник|технологи|металл|сталь|алмаз|золот|уголь|удобрени|калий|азот)[а-я]{0,3}$/;

/** «Минпромторг», «Росгвардия», «облисполком», «Белгоспроект»: a word made of the parts of an official name. */
export function isCompound(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (!token || !isMadeOfParts(token)) return false;
  const { ordinary, isPlace, surname, given, parses } = words.senses(at);
  if (token.letterCase === 'lower' && parses[0]?.tag.number === 'plur') return false;
  return ordinary <= 0.1 && !isPlace && surname.length === 0 && given.length === 0;
}

/** Whether a word begins and ends as such a name does. */
export const isMadeOfParts = noted(({ kind, script, letterCase, norm }) => {
  if (kind !== 'word' || script !== 'cyrillic' || norm.length < 6) return false;
  if (letterCase === 'lower' && !/^(?:мин|рос|обл|гор|рай|край)/.test(norm)) return false;
  const beginning = BEGINNINGS.exec(norm)?.[0];
  return beginning !== undefined && ENDINGS.test(norm.slice(beginning.length));
});
