// Prints the table of currency names of a language out of the Unicode CLDR data that Node carries:
//   node test/lists/currency-names.mjs ru > src/languages/ru/lists/currency-names.ts
const [language] = process.argv.slice(2);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Metals, funds, units of account and test codes are no money that news counts in.
const NO_MONEY =
  /^(?:ZWG|X(?!AF|OF|PF|CD|CG|DR).*|CH[EW]|CN[HX]|IL[PR]|CL[EF]|COU|ECV|MXV|BOV|US[NS]|UY[IW]|ZAL|BE[CL]|ES[AB]|LU[CL])$/;
const current = new Set(Intl.supportedValuesOf('currency'));
const codes = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));
const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
const seen = new Set();

// Currencies of today first: a name that an older one shares is theirs.
const lines = [];
for (const code of codes.sort((a, b) => current.has(b) - current.has(a) || (a < b ? -1 : 1))) {
  const name = plain(names.of(code) ?? '');
  if (NO_MONEY.test(code) || !name || seen.has(name)) continue;
  seen.add(name);
  lines.push([code, name, ...plurals(code, name)].join(' | '));
}
console.log(`/**
 * Names of currencies, ISO 4217 code first, today's before those of the past: Unicode CLDR ${process.versions.cldr}, ${language}.
 * Copyright © 1991-2025 Unicode, Inc. Licence: Unicode-3.0 (https://www.unicode.org/license.txt).
 * Made by test/lists/currency-names.mjs.
 */
export const currencyNames = \`
${lines.join('\n')}
\`;`);

function plain(name) {
  return name
    .replace(/ *\([^)]*\)/g, '')
    .replace(/[ʻ’]/g, "'")
    .toLowerCase()
    .replaceAll('ё', 'е');
}

/** English writes its plural in the table; Russian forms are made by declension. */
function plurals(code, name) {
  if (language !== 'en') return [];
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'name' });
  const plural = plain(format.format(2).replace(/^[\d.]+ /, ''));
  return plural === name ? [] : [plural];
}
