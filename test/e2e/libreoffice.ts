import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { load } from 'cheerio/slim';
import { temporaryFolder } from '../cli/run-extract.js';

/** A cell as the spreadsheet understood it. Numbers and dates are in the form of no locale: `12.5`, `2025-08-25`. */
export interface OpenedCell {
  readonly type: 'float' | 'date' | 'string' | 'empty' | 'formula';
  readonly value: string;
  /** What the user sees in it. */
  readonly shown: string;
}

/** What a locale means to the spreadsheet: its code, how Windows numbers it, and what separates the cells of its csv. */
const LOCALES = {
  ru: { code: 'ru-RU', id: 1049, separator: ';' },
  en: { code: 'en-US', id: 1033, separator: ',' },
} as const;

/**
 * Opens files, all of the same ending, in LibreOffice as a user of that locale has it.
 *
 * @returns for each file the rows of each sheet by its name
 */
export function openSpreadsheets(
  soffice: string,
  paths: readonly string[],
  locale: 'ru' | 'en',
): ReadonlyMap<string, readonly (readonly OpenedCell[])[]>[] {
  const { code, id, separator } = LOCALES[locale];
  const folder = temporaryFolder();
  writeProfile(join(folder, 'profile'), code);
  const filter = `--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,${id},false,true`;
  const filters = paths.some((path) => extname(path) === '.csv') ? [filter] : [];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = ['--headless', profile, ...filters, '--convert-to', 'fods', '--outdir', folder, ...paths];
  execFileSync(soffice, args, { stdio: 'ignore' });
  return paths.map((path) => readSheets(readFileSync(join(folder, `${basename(path, extname(path))}.fods`), 'utf8')));
}

function writeProfile(folder: string, locale: string): void {
  mkdirSync(join(folder, 'user'), { recursive: true });
  const property = `<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>`;
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">${property}</item></oor:items>`,
  );
}

function readSheets(xml: string): ReadonlyMap<string, readonly (readonly OpenedCell[])[]> {
  const $ = load(xml, { xml: true });
  return new Map(
    $('table\\:table')
      .toArray()
      .map((table) => {
        const rows = $(table)
          .find('table\\:table-row')
          .toArray()
          .flatMap((row) => {
            const cells = $(row)
              .children('table\\:table-cell')
              .toArray()
              .flatMap((cell) => {
                const repeated = Number(cell.attribs['table:number-columns-repeated'] ?? 1);
                return Array.from({ length: Math.min(repeated, 64) }, () =>
                  readCell(cell.attribs, paragraphs($, cell)),
                );
              });
            // A gap between rows is one row with a count; the empty end of the sheet is dropped.
            const repeated = Number(row.attribs['table:number-rows-repeated'] ?? 1);
            return cells.every(({ type }) => type === 'empty') ? [] : Array.from({ length: repeated }, () => cells);
          });
        return [table.attribs['table:name'] ?? '', rows];
      }),
  );
}

function paragraphs($: ReturnType<typeof load>, cell: Parameters<ReturnType<typeof load>>[0]): string {
  return $(cell)
    .children('text\\:p')
    .toArray()
    .map((line) => $(line).text())
    .join('\n');
}

function readCell(attributes: Readonly<Record<string, string>>, shown: string): OpenedCell {
  const formula = attributes['table:formula'];
  if (formula) return { type: 'formula', value: formula, shown };
  const type = attributes['office:value-type'];
  if (type === undefined) return { type: 'empty', value: '', shown };
  if (type === 'date') return { type: 'date', value: attributes['office:date-value'] ?? '', shown };
  if (type === 'string') return { type: 'string', value: shown, shown };
  return { type: 'float', value: attributes['office:value'] ?? '', shown };
}
