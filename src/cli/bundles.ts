import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

interface CommonModule {
  exports: unknown;
}

type Require = (id: string) => unknown;
type Body = (exports: unknown, require: Require, module: CommonModule, filename: string, folder: string) => void;

/** The bundles of a folder, CommonJS modules that require each other and packages. */
export interface Bundles {
  /** What the bundle exports; it is run once. */
  readonly load: (name: string) => unknown;
  /** The bundles that have been run, as scripts by their names. */
  readonly scripts: ReadonlyMap<string, Script>;
  /** Where the code of the bundles lies, compiled ahead by this version of Node for this kind of processor. */
  readonly compiled: string;
}

/**
 * Opens the bundles of a folder. One that was compiled ahead is not compiled again, which is a fifth of a short run. V8 looks whether
 * the code is its own, and compiles the bundle where it is not: it must run under the flags under which the code was made.
 */
export function openBundles(folder: string): Bundles {
  const compiled = join(folder, 'compiled', `${process.version}-${process.arch}`);
  const isCompiled = existsSync(compiled);
  const requireOther = createRequire(join(folder, 'main.js'));
  const modules = new Map<string, CommonModule>();
  const scripts = new Map<string, Script>();

  function load(name: string): unknown {
    const known = modules.get(name);
    if (known) return known.exports;
    const module: CommonModule = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    const script = compile(name, filename);
    scripts.set(name, script);
    (script.runInThisContext() as Body)(module.exports, requireFrom, module, filename, folder);
    return module.exports;
  }

  function compile(name: string, filename: string): Script {
    const source = readFileSync(filename, 'utf8');
    const code = join(compiled, name);
    return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename,
      cachedData: isCompiled && existsSync(code) ? readFileSync(code) : undefined,
    });
  }

  function requireFrom(id: string): unknown {
    return id.startsWith('./') ? load(id.slice(2)) : requireOther(id);
  }

  return { load, scripts, compiled };
}
