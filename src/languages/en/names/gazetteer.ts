/** A listed name that begins at an offset of a text. */
export interface Listed<V> {
  /** Offset behind it. */
  readonly end: number;
  readonly name: string;
  readonly value: V;
}

/** The longest listed name that begins where a token begins; capitals count. */
export type Gazetteer<V> = (text: string, start: number, token: string) => Listed<V> | null;

interface Entry<V> {
  readonly form: string;
  readonly name: string;
  readonly value: V;
}

/** @param names each as the text writes it, the name it is known by, and what is known of it */
export function openGazetteer<V>(names: Iterable<readonly [form: string, name: string, value: V]>): Gazetteer<V> {
  const byFirst = new Map<string, Entry<V>[]>();
  for (const [form, name, value] of names)
    for (const spelling of form.includes("'") ? [form, form.replaceAll("'", '’')] : [form]) {
      const first = leadOf(spelling);
      const list = byFirst.get(first);
      if (list) list.push({ form: spelling, name, value });
      else byFirst.set(first, [{ form: spelling, name, value }]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return (text, start, token) => {
    for (const { form, name, value } of byFirst.get(leadOf(token)) ?? []) {
      const end = start + form.length;
      if (!text.startsWith(form, start)) continue;
      if (form.length === token.length || isBoundary(text, end)) return { end, name, value };
    }
    return null;
  };
}

/** The letters or digits that a name begins with: a token holds at least these. */
function leadOf(name: string): string {
  let at = 0;
  while (at < name.length && isLetterOrDigit(name.charCodeAt(at))) at++;
  return at === name.length ? name : name.slice(0, at);
}

function isBoundary(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const isHyphen = unit === 45 || unit === 0x2010 || unit === 0x2011;
  return !isLetterOrDigit(unit) && !(isHyphen && isLetterOrDigit(text.charCodeAt(at + 1)));
}

function isLetterOrDigit(unit: number): boolean {
  if (unit < 128) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
  return unit > 0xbf && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000;
}
