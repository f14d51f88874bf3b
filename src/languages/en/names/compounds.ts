import { lexemeOf } from '../../../lexemes/lexemes.js';
import { noted } from '../../../lexemes/noted.js';
import type { Token } from '../../../model/tokenized-text.js';

/** Ends of compounds whose beginning is a name: `London-based`. */
const ENDS = new Set(
  `based led born backed run owned controlled style wide era like made listed traded held bound linked funded language speaking trained
  occupied educated aligned sponsored dominated brokered allied only related type friendly inspired designed oriented designated
  produced built supported affiliated headquartered area appointed registered mediated drafted supplied fueled caused mandated
  administered armed winning winner winners nominated awarded starring themed branded`.split(/\s+/),
);
/** `R-Ohio`: the party of a member and where it is from. */
const PARTIES = new Set(['r', 'd', 'i']);

/** The tokens with compounds of a name and another word cut at the hyphen: `London-based` as three tokens. */
export function splitCompounds(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => endOfName(token) > 0)) return tokens;
  return tokens.flatMap((token) => {
    const hyphen = endOfName(token);
    if (hyphen < 0) return token;
    return [partOf(token, 0, hyphen), partOf(token, hyphen, hyphen + 1), partOf(token, hyphen + 1, token.text.length)];
  });
}

/** Where the hyphen stands behind the name of a compound; -1 for other tokens. */
const endOfName = noted(({ kind, letterCase, norm, text }): number => {
  if (kind !== 'word' || letterCase === 'lower') return -1;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen < 1 || norm.length !== text.length) return -1;
  const end = norm.slice(hyphen + 1);
  return (ENDS.has(end) && text.endsWith(end)) || PARTIES.has(norm.slice(0, hyphen)) ? hyphen : -1;
});

function partOf(token: Token, from: number, to: number): Token {
  const lexeme = lexemeOf(token.text.slice(from, to));
  const start = token.start + from;
  return { ...token, ...lexeme, start, end: token.start + to, spaceBefore: from === 0 && token.spaceBefore };
}
