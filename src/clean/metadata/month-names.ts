const NAMES: readonly string[] = [
  'января январь январе янв january jan',
  'февраля февраль феврале фев февр february feb',
  'марта март марте мар march mar',
  'апреля апрель апреле апр april apr',
  'мая май мае may',
  'июня июнь июне июн june jun',
  'июля июль июле июл july jul',
  'августа август августе авг august aug',
  'сентября сентябрь сентябре сен сент september sep sept',
  'октября октябрь октябре окт october oct',
  'ноября ноябрь ноябре ноя нояб november nov',
  'декабря декабрь декабре дек december dec',
];

/** Month by name and abbreviation, Russian and English, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
