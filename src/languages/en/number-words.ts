/** Values of the words below a hundred that add up to a number. */
export const numberValues: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
  ['fourty', 40],
]);

/** Decimal factor of each scale word. */
export const scaleFactors: ReadonlyMap<string, string> = new Map([
  ['hundred', '100'],
  ['thousand', '1000'],
  ['lakh', '100000'],
  ['lac', '100000'],
  ['million', '1000000'],
  ['crore', '10000000'],
  ['billion', '1000000000'],
  ['trillion', '1000000000000'],
  ['quadrillion', '1000000000000000'],
  ['dozen', '12'],
]);

/** Written behind digits only. */
export const scaleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['k', '1000'],
  ['thsd', '1000'],
  ['m', '1000000'],
  ['mn', '1000000'],
  ['mln', '1000000'],
  ['mio', '1000000'],
  ['mm', '1000000'],
  ['cr', '10000000'],
  ['b', '1000000000'],
  ['bn', '1000000000'],
  ['bln', '1000000000'],
  ['t', '1000000000000'],
  ['tn', '1000000000000'],
  ['trn', '1000000000000'],
  ['trln', '1000000000000'],
]);
