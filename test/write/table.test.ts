import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRows, type TableDialect } from '../../src/write/table.js';

const plain: TableDialect = { separator: ',', decimalMark: '.', byteOrderMark: false };
const russian: TableDialect = { separator: ';', decimalMark: ',', byteOrderMark: true };

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"', ',', ';', '\t', '\r\n', '=1', '-2', '+x', "'"),
);

test.each([plain, russian, { ...plain, separator: '\t' as const }])('rows read back as they went in: %o', (dialect) => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = formatRows(rows, dialect);
      const read = parse(text, {
        delimiter: dialect.separator,
        relax_column_count: true,
        skip_empty_lines: false,
      }) as string[][];
      expect(read).toEqual(
        rows.map((row) =>
          row.map((value) =>
            /^[=+\-@\t\r＝＋－＠]/.test(value) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(value) ? `'${value}` : value,
          ),
        ),
      );
    }),
  );
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-1+1', "'-1+1"],
  ['-15', '-15'],
  ['+7 (999) 123', "'+7 (999) 123"],
  ['a=b', 'a=b'],
])('%s is written as %s', (value, written) => {
  expect(formatRows([[value]], plain)).toBe(`${written}\r\n`);
});

test('numbers take the decimal mark of the locale and nothing else changes', () => {
  expect(formatRows([[{ number: '-10.5' }, '10.5', null]], russian)).toBe('-10,5;10.5;\r\n');
});
