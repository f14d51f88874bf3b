const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['гривна', 'гривен'],
  ['копейка', 'копеек'],
  ['марка', 'марок'],
]);

/** Feminine or masculine in -ь: the masculine ones are the rule among currencies. */
const HARD_MASCULINE = ' а у ом е ы ов ам ами ах';
const SOFT_MASCULINE = 'ь я ю ем е и ей ям ями ях';
const FEMININE = 'а ы е у ой ою ам ами ах';
const VOWELS = /[аеиоуыэюя]$/;

/** Every case form of a currency's noun, by its ending: «рубль», «рубля», …; «евро» alone. */
export function nounForms(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const forms = (endings: string, base = stem) => endings.split(' ').map((ending) => base + ending);
  if (lemma.endsWith('ый') || lemma.endsWith('ой')) {
    return forms('ый ого ому ым ом ые ых ым ыми', lemma.slice(0, -2)).concat(lemma);
  }
  if (lemma.endsWith('ь')) return forms(SOFT_MASCULINE);
  if (lemma.endsWith('й')) return forms('й я ю ем е и ев ям ями ях');
  if (lemma.endsWith('ия')) return forms('я и ю ей ям ями ях').concat(`${stem.slice(0, -1)}ий`);
  if (lemma.endsWith('а'))
    return forms(/[кгх]$/.test(stem) ? FEMININE.replace('ы', 'и') : FEMININE).concat(manyOf(lemma));
  if (VOWELS.test(lemma)) return [lemma];
  return forms(HARD_MASCULINE, lemma);
}

function manyOf(lemma: string): string {
  return IRREGULAR_PLURALS.get(lemma) ?? lemma.slice(0, -1);
}
