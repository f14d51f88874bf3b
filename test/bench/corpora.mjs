// Readers of corpora with marked names and times, as their authors publish them. Each gives documents
// {id, text, published?, marks: [{start, end, kind, value?}]}; offsets in UTF-16 code units, half-open.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the marks of the corpora are called, and the kind of fact that they are here. */
const KINDS = new Map([
  ['PERSON', 'people'],
  ['PER', 'people'],
  ['Person', 'people'],
  ['ORGANIZATION', 'organisations'],
  ['ORG', 'organisations'],
  ['Org', 'organisations'],
  ['COUNTRY', 'places'],
  ['CITY', 'places'],
  ['STATE_OR_PROVINCE', 'places'],
  ['LOCATION', 'places'],
  ['LOC', 'places'],
  ['Location', 'places'],
  ['LocOrg', 'places'],
  ['GPE', 'places'],
]);

/** Reads a folder of brat (`.ann`), TimeML (`.tml`) or factRuEval-2016 (`.objects`) files, whichever it holds. */
export function readCorpus(folder) {
  const names = readdirSync(folder).sort();
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const withEnding = (ending, make) =>
    names.filter((name) => name.endsWith(ending)).map((name) => make(name.slice(0, -ending.length), read));
  for (const [ending, make] of [
    ['.tml', timemlDocument],
    ['.objects', factRuEvalDocument],
    ['.ann', bratDocument],
  ]) {
    const documents = withEnding(ending, make);
    if (documents.length > 0) return documents;
  }
  throw new Error(`${folder}: no .ann, .tml or .objects files in it`);
}

/** `T1<tab>PERSON 0 5<tab>Smith`; offsets count code points. Of marks inside one another the outer one counts. */
function bratDocument(id, read) {
  const text = read(`${id}.txt`);
  const unitAt = unitsOf(text);
  const marks = read(`${id}.ann`)
    .split('\n')
    .flatMap((line) => {
      const [key, about] = line.split('\t');
      if (!key?.startsWith('T') || !about || about.includes(';')) return [];
      const [type, start, end] = about.split(' ');
      const kind = KINDS.get(type);
      return kind ? [{ start: unitAt(Number(start)), end: unitAt(Number(end)), kind }] : [];
    });
  return { id, text, marks: outermost(marks) };
}

/** `<TEXT>… <TIMEX3 type="DATE" value="1998-02-13">Friday</TIMEX3> …</TEXT>` with the day of publication in `<DCT>`. */
function timemlDocument(id, read) {
  const source = read(`${id}.tml`);
  const body = between(source, '<TEXT>', '</TEXT>');
  const published = attribute(between(source, '<DCT>', '</DCT>'), 'value')?.slice(0, 10);
  const marks = [];
  const open = [];
  let text = '';
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, value: attribute(piece, 'value') });
    else if (piece === '</TIMEX3>') marks.push({ ...open.pop(), end: text.length, kind: 'dates' });
    else if (!piece.startsWith('<')) text += unescaped(piece);
  }
  return { id, text, published, marks: marks.filter(({ start, end }) => end > start) };
}

/** `.spans`: id, type, first offset, length …; `.objects`: id, type and the ids of its spans. */
function factRuEvalDocument(id, read) {
  const text = read(`${id}.txt`);
  const spans = new Map(
    read(`${id}.spans`)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/\s+/))
      .map(([key, , start, length]) => [key, { start: Number(start), end: Number(start) + Number(length) }]),
  );
  const marks = read(`${id}.objects`)
    .split('\n')
    .flatMap((line) => {
      const [, type, ...keys] = line.split('#')[0].trim().split(/\s+/);
      const kind = KINDS.get(type);
      const own = keys.map((key) => spans.get(key)).filter(Boolean);
      if (!kind || own.length === 0) return [];
      return [{ start: Math.min(...own.map((s) => s.start)), end: Math.max(...own.map((s) => s.end)), kind }];
    });
  return { id, text, marks: outermost(marks) };
}

function outermost(marks) {
  return marks.filter(
    (mark) =>
      !marks.some(
        (other) =>
          other !== mark &&
          other.kind === mark.kind &&
          other.start <= mark.start &&
          mark.end <= other.end &&
          other.end - other.start > mark.end - mark.start,
      ),
  );
}

/** From an offset in code points to one in UTF-16 code units. */
function unitsOf(text) {
  const units = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (point) => units[point] ?? unit;
}

function between(text, start, end) {
  const from = text.indexOf(start);
  return from < 0 ? '' : text.slice(from + start.length, text.indexOf(end, from));
}

function attribute(tag, name) {
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1];
}

function unescaped(text) {
  return text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
  );
}
