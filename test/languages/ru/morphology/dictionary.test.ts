import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { type Dawg, openDawg, ROOT, step } from '../../../../src/languages/ru/morphology/dawg.js';
import { openDictionary, openDictionaryLazily } from '../../../../src/languages/ru/morphology/dictionary.js';
import { readDictionaryFiles } from '../../../../src/languages/ru/morphology/dictionary-files.js';

const bytes = readDictionaryFiles(true);
const dictionary = openDictionary(bytes);

const analyses = (word: string) => dictionary.parse(word).map(({ tag }) => tag.text);
const best = (word: string) => {
  const [parse] = dictionary.parse(word);
  return parse && [parse.word, parse.tag.text, dictionary.lemma(parse)];
};

/** Records at and below a node; nodes are shared, so each is counted once. */
function countRecords(dawg: Dawg): number {
  const counted = new Map<string, number>();
  const count = (node: number, left: number): number => {
    if (left === 0) return 1;
    const key = `${node}:${left}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    let total = 0;
    for (let byte = dawg.guide[2 * node]!; byte !== 0; ) {
      const child = step(dawg, node, byte);
      if (child === 0) break;
      total += count(child, left > 0 ? left - 1 : byte === 1 ? 4 : -1);
      byte = dawg.guide[2 * child + 1]!;
    }
    counted.set(key, total);
    return total;
  };
  return count(ROOT, -1);
}

test('the word automaton holds as many records as the dictionary says of itself', () => {
  const path = createRequire(import.meta.url).resolve('az/dicts/meta.json');
  const meta: [string, unknown][] = JSON.parse(readFileSync(path, 'utf8'));
  const told = new Map(meta).get('words_dawg_length');
  expect(told).toBe(5_094_147);
  expect(countRecords(openDawg(bytes.buffer, bytes.files.words))).toBe(told);
});

test.each([
  ['Министерством', ['министерством', 'NOUN,inan,neut sing,ablt', 'министерство']],
  ['ГУБЕРНАТОРУ', ['губернатору', 'NOUN,anim,masc sing,datv', 'губернатор']],
  ['Ольгой', ['ольгой', 'NOUN,anim,femn,Name sing,ablt', 'ольга']],
  ['Казанью', ['казанью', 'NOUN,inan,femn,Sgtm,Geox sing,ablt', 'казань']],
  ['сообщила', ['сообщила', 'VERB,perf,tran femn,sing,past,indc', 'сообщить']],
  ['Бельгия', ['бельгия', 'NOUN,inan,femn,Sgtm,Geox sing,nomn', 'бельгия']],
])('reads %s', (word, expected) => {
  expect(best(word)).toEqual(expected);
});

test('restores the ё of the dictionary, after the reading as written', () => {
  expect(dictionary.parse('елка').map(({ word }) => word)).toEqual(['ёлка']);
  expect(dictionary.parse('все').map(({ word }) => word)).toContain('всё');
  expect(dictionary.parse('все').map(({ word }) => word)).toContain('все');
});

test('ranks the parses of a known word by P(tag | word), which sums to one', () => {
  const parses = dictionary.parse('стали');
  expect(parses[0]?.tag.text).toBe('VERB,perf,intr plur,past,indc');
  expect(parses[0]?.score).toBeGreaterThan(0.98);
  expect(parses.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 3);
  for (let i = 1; i < parses.length; i++) expect(parses[i]!.score).toBeLessThanOrEqual(parses[i - 1]!.score);
});

test('gives equal shares where the dictionary knows no probabilities', () => {
  expect(dictionary.parse('Бермуды').map(({ score }) => score)).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test('keeps the readings of a surname apart by gender and case', () => {
  expect(analyses('Иванова')).toEqual(
    expect.arrayContaining(['NOUN,anim,femn,Sgtm,Surn sing,nomn', 'NOUN,anim,masc,Sgtm,Surn sing,gent']),
  );
});

test('reads an unknown word by its ending, and says so', () => {
  const [parse] = dictionary.parse('Кочубеевичем');
  expect(parse?.isKnown).toBe(false);
  expect(parse?.tag.case).toBe('ablt');
  expect(dictionary.parse('губернатору')[0]?.isKnown).toBe(true);
});

test('says nothing of words in other letters, of very short unknown words and of no word', () => {
  for (const word of ['Ён', '', 'smith', 'їжак', '日本', '\u0001', '123']) expect(dictionary.parse(word)).toEqual([]);
});

test('inflects inside the lexeme, where the lemma of a patronymic is the given name and of a woman the man', () => {
  const patronymic = dictionary.parse('Сергеевны').find(({ tag }) => tag.grammemes.has('Patr'))!;
  expect(dictionary.lemma(patronymic)).toBe('сергей');
  expect(dictionary.inflect(patronymic, ['Patr', 'femn', 'sing', 'nomn'])).toBe('сергеевна');
  const surname = dictionary.parse('Ивановой').find(({ tag }) => tag.grammemes.has('Surn'))!;
  expect(dictionary.lemma(surname)).toBe('иванов');
  expect(dictionary.inflect(surname, ['femn', 'sing', 'nomn'])).toBe('иванова');
  expect(dictionary.inflect(surname, ['VERB'])).toBeNull();
});

test('counts second cases as the first', () => {
  const partitive = dictionary.parse('снегу').find(({ tag }) => tag.grammemes.has('gen2'));
  expect(partitive?.tag.case).toBe('gent');
  expect(dictionary.parse('лесу').some(({ tag }) => tag.grammemes.has('loc2') && tag.case === 'loct')).toBe(true);
});

test('reads the same from a buffer of its own, and only when asked', () => {
  let reads = 0;
  const lazy = openDictionaryLazily(() => {
    reads++;
    return readDictionaryFiles(false);
  });
  expect(reads).toBe(0);
  for (const word of ['Вологодская', 'Чемодановой', 'стали', 'Набиуллиной'])
    expect(lazy.parse(word)).toEqual(dictionary.parse(word));
  expect(reads).toBe(1);
});
