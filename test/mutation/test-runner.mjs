/**
 * A test runner for Stryker that keeps the tests loaded: thousands of mutants at some milliseconds each, where a fresh vitest
 * takes a second for each. Tests and sources are bundled into one function. A mutant that acts while a test runs is switched on
 * in the modules that are loaded already, and only the tests that reach it run; one that acts while modules load (a table, a
 * pattern) gets the whole of it evaluated afresh, and all tests. The first test that fails ends the run of a mutant.
 */

import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collectTests, getFn } from '@vitest/runner';
import { rolldown } from 'rolldown';
import { globSync } from 'tinyglobby';
import * as vitest from 'vitest';

/** The tests that state what the mutated files do; names and the dictionary are no part of them. */
const TEST_FILES = [
  'test/rules.test.ts',
  'test/remembered.test.ts',
  'test/{find,languages,resolve}/**/*.test.ts',
  '!test/languages/*/{names.test.ts,morphology/**}',
  // It tries every rule at every token of every example, which takes a second and reaches every mutant.
  '!test/find/rule-index.test.ts',
];

/** A module that is only in memory: it names the test files. */
const ENTRY = resolve('tests.js');
/** Whose ids are given anew before each test, when no token is in use: thousands of runs of tests would take room for all words. */
const LEXEMES = resolve('src/lexemes/lexemes.ts');
/** Before the name of a package; such a module is CommonJS that asks for the package outside the bundle. */
const PACKAGE = '\0package:';

/** What these files make is kept from one text to the next, so their mutants need all modules anew as well. */
const KEPT = /\/(?:find\/(?:alternatives|beginning|first|rule-index)|remembered)\.ts$/;

const require = createRequire(ENTRY);
/** The same as the tests load, so that it can be told to try the same few values each time. */
const { configureGlobal } = require('fast-check');

const COLLECTOR = {
  config: {
    root: process.cwd(),
    sequence: { hooks: 'stack', setupFiles: 'list', seed: 0 },
    setupFiles: [],
    tags: [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxConcurrency: 1,
    retry: 0,
  },
  trace: (_name, ...rest) => rest.at(-1)(),
};

function createTestRunner() {
  /** What the mutated code reads and writes: which mutant is on, which test runs, what was reached. */
  const stryker = {};
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = stryker;
  let bundled;
  /** The tests of the modules that were loaded without a mutant, and how they ended, the quickest first. */
  let loaded;
  let results;

  async function run(tests, ids) {
    const ended = [];
    for (const id of ids) {
      const test = tests.get(id);
      // Without the rule there is no test of its examples either.
      if (!test) continue;
      const result = await runTest(id, test);
      ended.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests: ended };
  }

  /** The tests that may notice, first those that reach mutants of numbers near this one's: those stand near it in the file. */
  function nearestFirst({ id: mutant, fileName }) {
    const distance = new Map(
      results
        .filter(({ id }) => mayNotice(id, fileName))
        .map(({ id }) => {
          const reached = Object.keys(stryker.mutantCoverage.perTest[id] ?? {});
          return [id, reached.reduce((least, other) => Math.min(least, Math.abs(other - mutant)), Infinity)];
        }),
    );
    return [...distance.keys()].sort((a, b) => distance.get(a) - distance.get(b));
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true });
      bundled = await bundle();
      stryker.mutantCoverage = { static: {}, perTest: {} };
      loaded = await load(bundled);
      results = [];
      for (const [id, test] of loaded) {
        stryker.currentTestId = id;
        results.push(await runTest(id, test));
      }
      stryker.currentTestId = undefined;
      results.sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    },

    dryRun: async () => ({
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: {
        static: stryker.mutantCoverage.static,
        perTest: Object.fromEntries(results.map(({ id }) => [id, stryker.mutantCoverage.perTest[id] ?? {}])),
      },
    }),

    async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      try {
        const isAnew = mutantActivation === 'static' || KEPT.test(activeMutant.fileName);
        const tests = isAnew ? await load(bundled) : loaded;
        const result = await run(tests, isAnew ? nearestFirst(activeMutant) : testFilter);
        return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result);
      } catch (error) {
        // What cannot even be loaded passes no test.
        return { status: 'killed', killedBy: [results[0].id], failureMessage: String(error), nrOfTests: 0 };
      } finally {
        Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      }
    },
  };
}
createTestRunner.inject = [];

/** A mutant among the dates or the money of one language is nothing to the tests of another language, or of names and posts. */
function mayNotice(testId, mutatedFile) {
  const mutated = /\/languages\/(\w+)\//.exec(mutatedFile)?.[1];
  const tested = /[/#](en|ru)[./ ]/.exec(testId)?.[1];
  if (!mutated) return true;
  return (!tested || tested === mutated) && !/#\w+\.(?:people|organisations|places|roles)\.|\/roles\.test/.test(testId);
}

/** The examples of a rule are its tests, and not what is tested. */
const examples = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectProperty' && ['examples', 'counterExamples'].includes(node.key.name)
      ? 'the examples of a rule are its tests'
      : undefined,
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'loaded', factory: createTestRunner },
  { kind: 'Ignore', name: 'examples', value: examples },
];

/** All tests and what they test as one function that can be called any number of times. */
async function bundle() {
  const files = globSync(TEST_FILES).sort();
  const imports = files.map((file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(resolve(file))})]`);
  const build = await rolldown({
    input: ENTRY,
    platform: 'neutral',
    plugins: [
      {
        name: 'packages-from-outside',
        transform: (code, id) =>
          withoutLexemes(code, id)
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        resolveId: (id) => {
          if (id === ENTRY) return id;
          return id.startsWith('.') || isAbsolute(id) ? null : `${PACKAGE}${id}`;
        },
        load: (id) => {
          if (id === ENTRY)
            return `import { reuseIds } from ${JSON.stringify(LEXEMES)}; testFiles(new Map([${imports}]), reuseIds);`;
          return id.startsWith(PACKAGE)
            ? `module.exports = packages(${JSON.stringify(id.slice(PACKAGE.length))});`
            : null;
        },
      },
    ],
  });
  const { output } = await build.generate({ codeSplitting: false });
  const code = output[0].code.replace('export {};', '');
  return new Script(`async (packages, testFiles) => {${code}\n}`).runInThisContext();
}

/** What is noted of a lexeme would hide the mutants of who noted it: none outlives the next few tokens, and no note a test. */
function withoutLexemes(code, id) {
  if (!id.endsWith('/lexemes/lexemes.ts')) return code;
  const kept = 'PLACES = 65_536';
  if (!code.includes(kept)) throw new Error(`${id}: no ${kept}`);
  return code.replace(kept, 'PLACES = 4');
}

/** The tests by id, of modules that have just been evaluated. */
async function load(evaluate) {
  let modules = new Map();
  let reuseIds;
  const packages = (name) => (name === 'vitest' ? vitest : require(name));
  await evaluate(packages, (found, reuse) => {
    modules = found;
    reuseIds = reuse;
  });
  const files = await collectTests([...modules.keys()], { ...COLLECTOR, importFile: (file) => modules.get(file)() });
  for (const { filepath, result } of files)
    if (result?.state === 'fail') throw new Error(`${filepath}: ${result.errors[0].message}`);
  return new Map(
    files.flatMap((file) => testsIn(file).map((test) => [`${file.filepath}#${test.fullTestName}`, { test, reuseIds }])),
  );
}

function testsIn({ tasks }) {
  return tasks.flatMap((task) => (task.type === 'test' ? [task] : testsIn(task)));
}

async function runTest(id, { test, reuseIds }) {
  reuseIds();
  const start = performance.now();
  const result = { id, name: test.fullTestName, fileName: resolve(test.file.filepath), status: TestStatus.Success };
  try {
    await getFn(test)();
  } catch (error) {
    Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
  return { ...result, timeSpentMs: performance.now() - start };
}
