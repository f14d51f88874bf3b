import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../../model/record.js';
import { type RecordLine, recordOf } from '../../model/record-line.js';
import { byKind, factSpans } from '../fact-spans.js';
import { codePointOffsets } from './code-points.js';
import { LABELS } from './labels.js';

/** A file of a folder of output. */
export interface NamedFile {
  /** Below the folder, `/` separators, never outside it. */
  readonly path: string;
  readonly content: string;
}

/** Files of brat's standoff format that stand beside the articles: which labels there are. */
export function bratConfiguration(): NamedFile[] {
  const content = `[entities]\n${Object.values(LABELS).join('\n')}\n[relations]\n[events]\n[attributes]\n`;
  return [{ path: 'annotation.conf', content }];
}

/** The `.txt` of an article and its `.ann`: a line a mention, a note with what it means. Offsets are code points. */
export function createBratFiles(): (line: RecordLine) => NamedFile[] {
  const taken = new Set<string>();
  return (line) => {
    const record = recordOf(line);
    const stem = freeName(safePath(record.id), taken);
    return [
      { path: `${stem}.txt`, content: record.text },
      { path: `${stem}.ann`, content: annotationsOf(record) },
    ];
  };
}

const meanings = {
  people: ({ name }: { name: string }) => name,
  organisations: ({ name }: { name: string }) => name,
  places: ({ name }: { name: string }) => name,
  money: (fact: ArticleRecord['money'][number]) => `${fact.amount ?? `${fact.min}/${fact.max}`} ${fact.currency ?? ''}`,
  dates: ({ value }: { value: string }) => value,
  percentages: (fact: ArticleRecord['percentages'][number]) =>
    `${fact.value ?? `${fact.min}/${fact.max}`} ${fact.unit === 'percent' ? '%' : 'percentage points'}`,
};

function annotationsOf(record: ArticleRecord): string {
  const toCodePoints = codePointOffsets(record.text);
  const lines = factSpans(record).flatMap((span, i) => {
    const { start, end, text } = span.mention;
    // A mention that goes over the end of a line is written in fragments: brat keeps an annotation to its line.
    const fragments = fragmentsOf(record.text, start, end).map((at) => at.map(toCodePoints).join(' '));
    const words = text.replace(/[\t\n\r]+/g, ' ');
    const meaning = byKind(span, meanings)
      .trim()
      .replace(/[\t\n\r]+/g, ' ');
    return [
      `T${i + 1}\t${LABELS[span.kind]} ${fragments.join(';')}\t${words}`,
      `#${i + 1}\tAnnotatorNotes T${i + 1}\t${meaning}`,
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function fragmentsOf(text: string, start: number, end: number): [number, number][] {
  const fragments: [number, number][] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.length > 0) fragments.push([at, at + line.length]);
    at += line.length + 1;
  }
  return fragments;
}

/** Names that Windows gives to devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAME = 100;

/** The id as a path where it is a harmless one; else a name made of it that cannot lead out of the folder. */
function safePath(id: string): string {
  const isSafe = id.split('/').every((name) => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_. -]*$/u.test(name) && isPlain(name));
  return isSafe ? id : createHash('sha256').update(id).digest('hex').slice(0, 16);
}

function isPlain(name: string): boolean {
  return name.length <= MAX_NAME && !DEVICE.test(name) && !name.endsWith('.') && !name.endsWith(' ');
}

/** Two articles of one name, also where a file system takes `A` for `a`, keep files of their own. */
function freeName(path: string, taken: Set<string>): string {
  let name = path;
  for (let i = 2; taken.has(keyOf(name)); i++) name = `${path}-${i}`;
  taken.add(keyOf(name));
  return name;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
