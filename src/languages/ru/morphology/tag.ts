/** The six cases, without the second genitive, locative and accusative (`gen2`, `loc2`, `acc2`), which count as the first. */
export type Case = 'nomn' | 'gent' | 'datv' | 'accs' | 'ablt' | 'loct';
export type GrammaticalGender = 'masc' | 'femn' | 'neut';
export type GrammaticalNumber = 'sing' | 'plur';

/** What OpenCorpora says of one form of a word. There is one object a distinct tag, so tags compare by identity. */
export interface Tag {
  /** `NOUN,anim,masc,Surn sing,gent`. */
  readonly text: string;
  readonly grammemes: ReadonlySet<string>;
  readonly partOfSpeech: string;
  /** Null where the form has none, or is a vocative. */
  readonly case: Case | null;
  readonly number: GrammaticalNumber | null;
  readonly gender: GrammaticalGender | null;
  /** Whether a word that is in no dictionary may be such a form. */
  readonly isProductive: boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  nomn: 'nomn',
  gent: 'gent',
  gen1: 'gent',
  gen2: 'gent',
  datv: 'datv',
  accs: 'accs',
  acc2: 'accs',
  ablt: 'ablt',
  loct: 'loct',
  loc1: 'loct',
  loc2: 'loct',
};
const UNPRODUCTIVE = ['NUMR', 'NPRO', 'PRED', 'PREP', 'CONJ', 'PRCL', 'INTJ', 'Apro'];

export function readTag(text: string): Tag {
  const names = text.split(/[ ,]/);
  const grammemes = new Set(names);
  const oneOf = <T extends string>(...options: readonly T[]) => options.find((option) => grammemes.has(option)) ?? null;
  return {
    text,
    grammemes,
    partOfSpeech: names[0] ?? '',
    case: names.map((name) => CASES[name]).find((found) => found) ?? null,
    number: oneOf('sing', 'plur'),
    gender: oneOf('masc', 'femn', 'neut'),
    isProductive: !UNPRODUCTIVE.some((name) => grammemes.has(name)),
  };
}
