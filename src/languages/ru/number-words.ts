/** Values of the words below a thousand that add up to a number, in every case. */
export const numberValues: ReadonlyMap<string, number> = new Map(
  [
    [0, 'ноль ноля нолю нолем ноле нуль нуля нулю нулем нуле'],
    [1, 'один одного одному одним одном одна одной одну одною одно'],
    [2, 'два две двух двум двумя'],
    [3, 'три трех трем тремя'],
    [4, 'четыре четырех четырем четырьмя'],
    [5, 'пять пяти пятью'],
    [6, 'шесть шести шестью'],
    [7, 'семь семи семью'],
    [8, 'восемь восьми восемью восьмью'],
    [9, 'девять девяти девятью'],
    ...numerals(
      'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
      10,
      1,
    ),
    ...numerals('двадцат тридцат', 20, 10),
    [40, 'сорок сорока'],
    [50, 'пятьдесят пятидесяти пятьюдесятью'],
    [60, 'шестьдесят шестидесяти шестьюдесятью'],
    [70, 'семьдесят семидесяти семьюдесятью'],
    [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
    [90, 'девяносто девяноста'],
    [100, 'сто ста'],
    [200, 'двести двухсот двумстам двумястами двухстах'],
    [300, 'триста трехсот тремстам тремястами трехстах'],
    [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
    [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
    [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
    [700, 'семьсот семисот семистам семьюстами семистах'],
    [800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
    [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
  ].flatMap(([value, forms]) =>
    String(forms)
      .split(' ')
      .map((form) => [form, Number(value)] as const),
  ),
);

/** «десять», «десяти», «десятью»: numerals in -ь, `step` apart. */
function numerals(stems: string, from: number, step: number): [number, string][] {
  return stems.split(' ').map((stem, index) => [from + index * step, `${stem}ь ${stem}и ${stem}ью`]);
}

interface ScaleForms {
  /** Decimal text. */
  readonly factor: string;
  /** Forms that mean one of its kind wherever they stand alone: «миллион», «миллиона». */
  readonly one: string;
  /** Forms that may be one or many: «тысячи». */
  readonly open: string;
  readonly many: string;
  readonly abbreviations: string;
}

export const scaleForms: readonly ScaleForms[] = [
  {
    factor: '1000',
    one: 'тысяча тысячу тысяче тысячей тысячью',
    open: 'тысячи',
    many: 'тысяч тысячам тысячами тысячах',
    abbreviations: 'тыс k',
  },
  { factor: '1000000', ...masculine('миллион'), abbreviations: 'млн мил m mn mln' },
  { factor: '1000000000', ...masculine('миллиард'), abbreviations: 'млрд b bn bln' },
  { factor: '1000000000', ...masculine('биллион'), abbreviations: '' },
  { factor: '1000000000000', ...masculine('триллион'), abbreviations: 'трлн trn trln tn' },
  { factor: '1000000000000000', ...masculine('квадриллион'), abbreviations: 'квадрлн' },
  {
    factor: '100',
    one: 'сотня сотню сотне сотней',
    open: 'сотни',
    many: 'сотен сотням сотнями сотнях',
    abbreviations: '',
  },
  {
    factor: '12',
    one: 'дюжина дюжину дюжине дюжиной',
    open: 'дюжины',
    many: 'дюжин дюжинам дюжинами дюжинах',
    abbreviations: '',
  },
  {
    factor: '10',
    one: 'десяток десятка десятку десятком десятке',
    open: '',
    many: 'десятки десятков десяткам десятками десятках',
    abbreviations: '',
  },
];

function masculine(noun: string): Omit<ScaleForms, 'factor' | 'abbreviations'> {
  const forms = (endings: string) => endings.split(' ').map((ending) => noun + ending);
  return {
    one: [noun, ...forms('а у ом е')].join(' '),
    open: '',
    many: forms('ы ов ам ами ах').join(' '),
  };
}

/** Names of decimal places: «три сотых», «одна десятая». */
export const decimalPlaces: ReadonlyMap<string, number> = new Map([
  ...adjective('десят', 1),
  ...adjective('сот', 2),
  ...adjective('тысячн', 3),
]);

function adjective(stem: string, places: number): [string, number][] {
  return ['ая', 'ой', 'ую', 'ых', 'ым', 'ыми'].map((ending) => [stem + ending, places]);
}
