import { normAt } from '../../../model/tokenized-text.js';
import { GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';

const GENERAL_HEADS =
  /^(?:правительств|администрац|парламент|прокуратур|посольств|консульств|мэри[яеию]|суд|полици|милици|дум|рад[аыуе]|сенат|конгресс|кабинет|ведомств|пресс-служб|компани|банк|завод|представительств|партия|войск|сил)/;

/** «суд присяжных», but no field behind «правительство» and «суд» besides. */
export function mayTellField(words: DocumentWords, head: number, at: number): boolean {
  if (!GENERAL_HEADS.test(normAt(words.tokens, head))) return true;
  if (words.isCapital(head) && !words.isOpening(head)) return true;
  return /^(?:общей|присяжных|министров|народных|первой|последней|города|района)$/.test(normAt(words.tokens, at));
}

/** Committees and services tell their field with «по»; a government or a court has none. */
export function takesField(words: DocumentWords, head: number, preposition: string, isCapitalName: boolean): boolean {
  const norm = normAt(words.tokens, head);
  if (preposition === 'за' || preposition === 'против') return /^(?:движени|комитет|фонд|союз|парти|лиг)/.test(norm);
  if (preposition === 'при') return !/^(?:правительств|парламент|компани|банк|завод)/.test(norm);
  // «Европейский суд по правам человека»
  return !GENERAL_HEADS.test(norm) || (isCapitalName && norm.startsWith('суд'));
}

/** A part of a larger body, whose abbreviation belongs to the name: «факультет МГУ», «пресс-служба МВД». */
export const BODIES =
  /^(?:совет|комитет|комисси|управлени|департамент|отдел|отделени|факультет|институт|академи|фонд|штаб|генштаб|пресс-служб|суд|трибунал|центр|музе|палат|бюро|кафедр|секретариат|служб|миссии|школ|президиум|представительств|лаборатори|коллеги|инспекци)/;
/** The name of these stands beside them: «клуба Челси», «агентству Рейтер». */
export const NAMED_BESIDE =
  /^(?:клуб|агентств|компани|банк|корпораци|концерн|телекомпани|телеканал|радиостанци|парти|фракци|групп|движени|холдинг|авиакомпани|организаци|предприяти|ведомств)/;

/** Institutes and centres tell their field in lower case; firms and plants do not. */
export function allowsLowerField(words: DocumentWords, head: number): boolean {
  return /^(?:институт|центр|союз|ассоциац|федерац|фонд|академи|музе|отдел|кафедр|факультет|бюро|лаборатор|организац|обществ|палат|лиг|коллеги|школ|университет|движени|ц?нии$|ниц$|гнц$)/.test(
    normAt(words.tokens, head),
  );
}

const EMBASSIES = /^(?:посольств|консульств|генконсульств|представительств|полпредств|постпредств)/;
export const isEmbassy = (words: DocumentWords, head: number) => EMBASSIES.test(normAt(words.tokens, head));

/** «Институт США и Канады», «Институт Европы»: what an institute studies. */
export const isOfCountries = (words: DocumentWords, head: number) => normAt(words.tokens, head).startsWith('институт');

/** Heads that are named after people without «имени»; the second ones only with a capital, since owners stand behind them too. */
const EPONYMOUS = /^(?:институт|фонд|музе|театр|академи|клиник|больниц|университет|библиотек)/;
const EPONYMOUS_IN_CAPITALS = /^(?:центр|школ|галере|дом)/;

/** «Институт Гайдара», «фонда Сороса», «Центр Сахарова» */
export function isNamedAfter(words: DocumentWords, head: number, at: number): boolean {
  const norm = normAt(words.tokens, head);
  if (at !== head + 1 || !words.isCapital(at)) return false;
  if (!EPONYMOUS.test(norm) && !(EPONYMOUS_IN_CAPITALS.test(norm) && words.isCapital(head))) return false;
  const { surname, ordinary, isPlace } = words.senses(at);
  return !isPlace && ordinary < 0.5 && surname.some(({ cases }) => (cases & GENITIVE) !== 0);
}
