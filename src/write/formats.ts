/** What the program can write; the words that `--format` and `--table` take. No writer is loaded by naming them. */
export const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'xlsx', 'html', 'doccano', 'label-studio', 'brat'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export const TABLES = ['facts', 'articles', 'entities'] as const;
export type TableName = (typeof TABLES)[number];

/** Spreadsheet locale whose separator and decimal mark csv takes; null for plain RFC 4180. */
export type ExcelLocale = 'ru' | 'en' | null;
