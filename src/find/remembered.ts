/** Distinct words of some thousand articles; then it begins anew, so that memory does not grow with a run. */
const MOST_REMEMBERED = 30_000;

/** The same answers to the same norms, each worked out once: the words of news are few. */
export function remembered<V>(answer: (norm: string) => V): (norm: string) => V {
  const answers = new Map<string, V>();
  return (norm) => {
    const known = answers.get(norm);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const worked = answer(norm);
    answers.set(norm, worked);
    return worked;
  };
}
