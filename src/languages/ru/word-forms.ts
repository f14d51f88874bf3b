/** Endings by the nominative's: hard «прошлый», after a hissing sound «следующий», soft «последний», after г, к, х «недолгий». */
const HARD = 'ого ому ым ом ая ой ую ое ые ых ыми';
const HISSING = 'его ему им ем ая ей ую ее ие их ими';
const SOFT = 'его ему им ем яя ей юю ее ие их ими';
const VELAR = 'ого ому им ом ая ой ую ое ие их ими';

/** All forms of adjectives and ordinals, from their nominatives: «прошлый следующий второй последний». */
export function adjectiveForms(nominatives: string): string[] {
  return nominatives.split(' ').flatMap((nominative) => {
    const stem = nominative.slice(0, -2);
    return [nominative, ...withEndings(stem, endingsOf(nominative))];
  });
}

function endingsOf(nominative: string): string {
  const last = nominative.at(-3) ?? '';
  if (!nominative.endsWith('ий')) return HARD;
  if ('гкх'.includes(last)) return VELAR;
  return 'жшчщ'.includes(last) ? HISSING : SOFT;
}

/** `withEndings('август', 'а у')` is «августа», «августу». */
export function withEndings(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

/** One value for each of the forms. */
export function formsOf<V>(value: V, forms: readonly string[]): (readonly [string, V])[] {
  return forms.map((form) => [form, value]);
}
