import { isUtf8 } from 'node:buffer';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A file to read, or why it or its folder cannot be. */
export type ListedFile = InputFile | ListingProblem;

export interface InputFile {
  readonly path: string;
  /** Path relative to the folder given, `/` separators, no ending. */
  readonly id: string;
  readonly problem?: never;
}

export interface ListingProblem {
  readonly path: string;
  readonly problem: string;
}

const ARTICLE_ENDING = /\.(?:html?|xhtml|txt|md|ndjson|jsonl|warc)(?:\.gz)?$/i;

/**
 * Every article file under the paths, in the order of the paths and inside a folder in code-point order. A file named
 * directly is taken whatever its ending; in folders only known endings count, and links to folders are not followed.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind === 'folder') yield* listFolder(path, path);
    else if (kind === 'file') yield { path, id: withoutEnding(basename(path)) };
    else if (kind === 'other') yield { path, problem: 'neither a file nor a folder' };
    else yield* listPattern(path, kind);
  }
}

/** Why there is nothing to read at a path, in words; null where there is something. */
export async function whyMissing(path: string): Promise<string | null> {
  const kind = await kindOf(path);
  if (typeof kind === 'string') return kind === 'other' ? 'neither a file nor a folder' : null;
  return (await expand(path)).length > 0 ? null : kind.missing;
}

type PathKind = 'file' | 'folder' | 'other' | { readonly missing: string };

async function kindOf(path: string): Promise<PathKind> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  } catch (error) {
    return { missing: reasonOf(error) };
  }
}

async function* listPattern(pattern: string, { missing }: { readonly missing: string }): AsyncGenerator<ListedFile> {
  const found = await expand(pattern);
  if (found.length === 0) yield { path: pattern, problem: missing };
  for (const path of found.sort(byCodePoint)) yield { path, id: withoutEnding(path.split(sep).join('/')) };
}

/** The paths that a pattern stands for; none where it is an ordinary name. */
async function expand(pattern: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(pattern)) return [];
  const { glob } = await import('tinyglobby');
  return glob(pattern, { followSymbolicLinks: false });
}

/** The folder's files and those of the folders in it. A loop over a stack: depth costs memory, not the call stack. */
async function* listFolder(folder: string, root: string): AsyncGenerator<ListedFile> {
  const waiting = [folder];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const entries = await entriesOf(current);
    if (typeof entries === 'string') {
      yield { path: current, problem: entries };
      continue;
    }
    const used = new Set<string>();
    const folders: string[] = [];
    for (const { name, isReadable } of entries) {
      const path = join(current, name);
      if (!isReadable) {
        yield { path, problem: 'the name is not UTF-8: rename it' };
        continue;
      }
      const kind = await entryKind(path);
      if (kind === 'folder') folders.push(path);
      else if (kind === 'file' && ARTICLE_ENDING.test(name)) {
        const inRoot = relative(root, path).split(sep).join('/');
        // `a.html` and `a.txt` side by side: the second keeps its ending, so that no two records share an id.
        const id = used.has(withoutEnding(inRoot)) ? inRoot : withoutEnding(inRoot);
        used.add(id);
        yield { path, id };
      }
    }
    waiting.push(...folders.reverse());
  }
}

interface Entry {
  readonly name: string;
  /** False where the bytes of the name are not UTF-8: no string leads to that file. */
  readonly isReadable: boolean;
}

async function entriesOf(folder: string): Promise<readonly Entry[] | string> {
  try {
    const names = await readdir(folder, { encoding: 'buffer' });
    return names
      .map((bytes) => ({ name: bytes.toString('utf8'), isReadable: isUtf8(bytes) }))
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => byCodePoint(a.name, b.name));
  } catch (error) {
    return reasonOf(error);
  }
}

async function entryKind(path: string): Promise<'file' | 'folder' | 'skipped'> {
  try {
    const stats = await lstat(path);
    if (stats.isDirectory()) return 'folder';
    if (stats.isFile()) return 'file';
    return stats.isSymbolicLink() && !(await leadsToFolder(path)) ? 'file' : 'skipped';
  } catch {
    return 'skipped';
  }
}

/** A link that leads nowhere counts as a file: reading it tells what is wrong with it. */
async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return !(await stat(link)).isFile();
  } catch {
    return false;
  }
}

function withoutEnding(path: string): string {
  return path.replace(ARTICLE_ENDING, '') || path;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'a folder, not a file',
  ENOSPC: 'the disk is full',
};

/** What went wrong with a file, in words: `no permission to read it`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
