const NAMES: readonly string[] = [
  'января январь янв january jan',
  'февраля февраль фев февр february feb',
  'марта март мар march mar',
  'апреля апрель апр april apr',
  'мая май may',
  'июня июнь июн june jun',
  'июля июль июл july jul',
  'августа август авг august aug',
  'сентября сентябрь сен сент september sep sept',
  'октября октябрь окт october oct',
  'ноября ноябрь ноя нояб november nov',
  'декабря декабрь дек december dec',
];

/** Month by name and abbreviation, Russian and English, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
