import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync, Visitor } from 'rolldown/utils';
import { expect, test } from 'vitest';

interface RegularExpression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal under src, read from the syntax tree. */
function literalsIn(path: string): RegularExpression[] {
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  expect(errors, path).toEqual([]);
  const found: RegularExpression[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ place: `${path}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  visitor.visit(program);
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const literals = files.flatMap((path) => literalsIn(join('src', path)));
const distinct = [...new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal])).values()];

test('there are regular expressions to look at, and none is built from text', () => {
  expect(distinct.length).toBeGreaterThan(20);
  const built = files.filter((path) => /\bnew RegExp\(/.test(readFileSync(join('src', path), 'utf8')));
  expect(built).toEqual([]);
});

test.each(distinct)('$source at $place matches in linear time', ({ source, flags }) => {
  const checked = checkSync(source, flags, { checker: 'automaton', timeout: 5000 });
  expect(checked.status).toBe('safe');
});
