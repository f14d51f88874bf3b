/** What is mutated and how: `npm run mutation`. */
export default {
  mutate: [
    'src/remembered.ts',
    'src/find/**/*.ts',
    'src/resolve/**/*.ts',
    'src/languages/*/{money,dates}.ts',
    'src/languages/*/{money,dates}/**/*.ts',
  ],
  mutator: {
    excludedMutations: [
      // Nearly every text in these files is a word of a table or the name of a rule: each word would ask for a test of its own.
      'StringLiteral',
      // `tokens[at]?.norm` without its `?` does not compile, so nobody can write it by mistake.
      'OptionalChaining',
    ],
  },
  ignorers: ['examples'],
  testRunner: 'loaded',
  // A file that is not there: Stryker would read and rewrite it by functions that TypeScript 7 has no more.
  tsconfigFile: 'none',
  plugins: ['./test/mutation/test-runner.mjs'],
  coverageAnalysis: 'perTest',
  // Tables and patterns are read while modules load: each of their mutants asks for all modules anew, which takes half an hour.
  ignoreStatic: !process.env.MUTATE_TABLES,
  concurrency: 2,
  // Milliseconds. Endless loops are cut off earlier by counting, so this only ends what hangs without passing the mutant again.
  timeoutMS: 30_000,
  ignorePatterns: ['dist', 'fixtures', 'seeds'],
  tempDirName: 'node_modules/.cache/stryker',
  incrementalFile: 'node_modules/.cache/mutation-incremental.json',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, reportMutants: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
