import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { KINDS, type Kind } from '../model/mention.js';
import { type ExcelLocale, FORMATS, type OutputFormat } from '../write/formats.js';

/** `people,dates` or `none`. */
export function parseKinds(value: string): ReadonlySet<Kind> {
  if (value === 'none') return new Set();
  const asked = value.split(',').map((part) => part.trim());
  const unknown = asked.find((part) => !isKind(part));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is not a kind; the kinds are ${KINDS.join(', ')}, or none.`);
  return new Set(asked.filter(isKind));
}

function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}

export function parseJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It takes a whole number from 1 to 999.');
  return Number(value);
}

/** Seconds: `30`, `0.5`. */
export function parseTimeout(value: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds <= 0) throw new InvalidArgumentError('It takes a number of seconds, for example 30 or 0.5.');
  return seconds;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Bytes: `5000000`, `50M`. */
export function parseBytes(value: string): number {
  const [, digits, unit = ''] = /^([1-9]\d{0,11})([kmg]?)b?$/i.exec(value) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (!digits || !factor) throw new InvalidArgumentError('It takes a number of bytes, for example 5000000 or 50M.');
  return Number(digits) * factor;
}

/** A calendar day, `2025-08-25`. */
export function parseDate(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month, day] = (parts?.slice(1) ?? []).map(Number);
  if (!year || !month || !day || month > 12 || day > daysIn(year, month)) {
    throw new InvalidArgumentError('It takes a day as YYYY-MM-DD, for example 2025-08-25.');
  }
  return value;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** All cores but never more than there is work for a machine that does other things too. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), 16);
}

/** The format told, else the one that the ending of the output file names, else csv for a spreadsheet, else json. */
export function chooseFormat(
  told: OutputFormat | undefined,
  output: string | undefined,
  excel: ExcelLocale,
): OutputFormat {
  const ending = output ? extname(output).slice(1).toLowerCase() : '';
  const named = { jsonl: 'ndjson', htm: 'html' }[ending] ?? ending;
  return told ?? FORMATS.find((format) => format === named) ?? (excel ? 'csv' : 'json');
}

/** The locale of `--excel`: told, else that of the user's environment. */
export function excelLocale(told: string | boolean | undefined, environment: NodeJS.ProcessEnv): ExcelLocale {
  if (told === undefined || told === false) return null;
  if (told === 'ru' || told === 'en') return told;
  const locale = environment.LC_ALL || environment.LC_NUMERIC || environment.LANG || '';
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
