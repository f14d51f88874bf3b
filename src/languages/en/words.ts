/** Norms that take a full stop without ending a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col lt sgt cpl pvt capt maj brig cmdr adm sen sens rep reps gov govs pres insp supt cllr rev hon st jr sr vs no fig dept univ inc corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec mt ft etc approx est ave blvd'.split(
    ' ',
  ),
);
