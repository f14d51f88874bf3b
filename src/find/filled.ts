/** What a slot holds that every match of its pattern fills; one left empty is an error of the program. */
export function filled<V>(value: V | undefined): V {
  if (value === undefined) throw new Error('a pattern matched without filling a slot that its meaning needs');
  return value;
}
