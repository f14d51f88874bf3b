const LEADS = [
  'by',
  'written by',
  'автор',
  'авторы',
  'автор статьи',
  'текст',
  'author',
  'story by',
  'posted by',
  'reviewed by',
];
const NOT_A_NAME: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'editor',
  'staff',
  'redaktor',
  'root',
  'null',
  'undefined',
  'user',
  'author',
  'автор',
]);
const MOST_NAME_WORDS = 6;

/** Names of people as a page writes its byline: `By Anna Ray and Tom Lee` gives two. */
export function cleanAuthors(lines: readonly string[], site: string | null): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.includes('://') || line.startsWith('@')) continue;
    for (const part of withoutLead(line).split(/, | and | & | и |;|\|| \/ /)) {
      const name = withoutLead(part.replace(/\s+/g, ' ').trim()).replace(/[.,:]$/, '');
      if (isName(name, site) && !names.includes(name)) names.push(name);
    }
  }
  return names;
}

function withoutLead(line: string): string {
  const lower = line.toLowerCase();
  for (const lead of LEADS) {
    const next = lower.charAt(lead.length);
    if (lower.startsWith(lead) && (next === ' ' || next === ':')) return line.slice(lead.length + 1).trim();
  }
  return line;
}

function isName(name: string, site: string | null): boolean {
  if (name === '' || /\d/.test(name) || NOT_A_NAME.has(name.toLowerCase()) || name.includes('@')) return false;
  if (site && name.toLowerCase() === site.toLowerCase()) return false;
  return name.split(' ').length <= MOST_NAME_WORDS && /\p{L}{2}/u.test(name);
}
