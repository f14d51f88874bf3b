/** Norms that take a full stop without ending a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'г гг в вв р руб коп тыс млн млрд трлн долл им ул пр просп пл д корп стр кв обл р-н пос с ст гр проф акад доц зам зав ген полк подп лейт кап гл ред корр см рис табл т п напр др пр проч св о оз ок мин макс сек час авг сент окт нояб дек янв февр мар апр'.split(
    ' ',
  ),
);
