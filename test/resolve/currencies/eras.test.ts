import { expect, test } from 'vitest';
import { currencyAt } from '../../../src/resolve/currencies/eras.js';

test.each([
  ['BYN', '2016-07-01', 'BYN'],
  ['BYN', '2016-06-30', 'BYR'],
  ['BYN', '2016-07', 'BYN'],
  ['BYN', '2016-06', 'BYR'],
  ['BYN', '2016', 'BYN'],
  ['BYN', '2015', 'BYR'],
  ['BYN', '1999-12-31', 'BYB'],
  ['VES', '2007-12-31', 'VEB'],
  ['VES', '2018-08-19', 'VEF'],
  ['TRY', '2004-12-31', 'TRL'],
  ['RUB', '1990-01-01', 'RUB'],
  ['BYN', null, 'BYN'],
])('%s on %s is %s', (currency, day, code) => {
  expect(currencyAt(currency, day)).toBe(code);
});
