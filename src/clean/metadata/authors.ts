import { AGENCIES } from '../lists/agencies.js';
import { wordOverlap } from './word-overlap.js';

const LEADS = [
  ...['by', 'written by', 'story by', 'posted by', 'reviewed by', 'author'],
  ...['автор', 'авторы', 'автор статьи', 'автор текста', 'текст', 'беседовал', 'беседовала'],
];
const NOT_A_NAME: ReadonlySet<string> = new Set(
  'admin administrator editor staff redaktor redaktsiya root null undefined user author автор редакция редактор'.split(
    ' ',
  ),
);
const agencies: ReadonlySet<string> = new Set(AGENCIES.trim().split('\n'));
const MOST_NAME_WORDS = 6;
const SAME_NAME = 0.8;

/**
 * Names as a page writes its bylines: `By Anna Ray and Tom Lee` gives two. An agency counts where nobody else is named,
 * the site itself never.
 *
 * @param sites the names of the site and of its publisher
 */
export function cleanAuthors(lines: readonly string[], sites: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.includes('://') || line.startsWith('@')) continue;
    const said = withoutLead(line.replace(/\s+/g, ' ').replace(/^[\s,•|—–-]{1,9}/, ''));
    if (isSite(said, sites)) continue;
    for (const part of said.split(/, | and | & | и |;|\|| \/ | • | · | — | – /)) {
      const name = withoutEmployer(withoutLead(part.trim()).replace(/[.,:]$/, ''), sites);
      if (isName(name) && !isSite(name, sites) && !names.includes(name)) names.push(name);
    }
  }
  const people = names.filter((name) => !isAgency(name));
  return people.length > 0 ? people : names;
}

/** True for a line that says whose byline it is: `By Anna Ray`, `Автор: Анна Рай`. */
export function hasLead(line: string): boolean {
  return withoutLead(line) !== line;
}

function withoutLead(line: string): string {
  const lower = line.toLowerCase();
  for (const lead of LEADS) {
    const next = lower.charAt(lead.length);
    if (lower.startsWith(lead) && (next === ' ' || next === ':')) return line.slice(lead.length + 1).trim();
  }
  return line;
}

/** `John Ray The Associated Press` is John Ray. */
function withoutEmployer(name: string, sites: readonly string[]): string {
  const lower = name.toLowerCase();
  for (const employer of [...agencies, ...sites.map((site) => site.toLowerCase())]) {
    if (!lower.endsWith(` ${employer}`)) continue;
    const rest = name.slice(0, -employer.length).replace(/ (?:the )?$/i, '');
    return rest.includes(' ') ? rest : name;
  }
  return name;
}

function isName(name: string): boolean {
  if (!/^[\p{Lu}\p{Lt}\p{Lo}"«“]/u.test(name) || /[\d@(©]/.test(name) || NOT_A_NAME.has(name.toLowerCase()))
    return false;
  if (/\.\p{Ll}{2,3}$/u.test(name)) return false;
  return name.split(' ').length <= MOST_NAME_WORDS && /\p{L}{2}/u.test(name);
}

function isAgency(name: string): boolean {
  return agencies.has(name.toLowerCase().replace(/^the /, ''));
}

function isSite(name: string, sites: readonly string[]): boolean {
  return sites.some((site) => wordOverlap(name, site) >= SAME_NAME);
}
