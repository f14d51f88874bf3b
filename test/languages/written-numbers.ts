import fc from 'fast-check';

/** A number and one of the ways to write it. */
export interface WrittenNumber {
  readonly value: string;
  readonly text: string;
}

/** Whole numbers with their thousands parted by a mark, or not parted. */
export function wholeNumbers(marks: readonly string[]): fc.Arbitrary<WrittenNumber> {
  return fc
    .tuple(fc.bigInt({ min: 1n, max: 999_999_999_999n }), fc.constantFrom(...marks))
    .map(([number, mark]) => ({ value: `${number}`, text: `${number}`.replace(/\B(?=(?:\d{3})+$)/g, mark) }));
}

/** Decimals with one or two places behind a mark, the last of them no zero. */
export function decimals(mark: string): fc.Arbitrary<WrittenNumber> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 99 }).filter((places) => places % 10 !== 0),
    )
    .map(([whole, places]) => {
      const digits = String(places).padStart(2, '0');
      return { value: `${whole}.${digits}`, text: `${whole}${mark}${digits}` };
    });
}

/** Decimals before a scale word: the point moves by its zeros. */
export function scaled(mark: string, scales: Readonly<Record<string, number>>): fc.Arbitrary<WrittenNumber> {
  return fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...Object.entries(scales)))
    .map(([whole, tenth, [word, zeros]]) => ({
      value: `${whole}${tenth}${'0'.repeat(zeros - 1)}`,
      text: `${whole}${mark}${tenth} ${word}`,
    }));
}
