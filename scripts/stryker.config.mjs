// How StrykerJS is run by `npm run mutation`: one change at a time to the rules of a folder, asked of the specs beside them and of the règlements that are replayed.
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: { projectType: 'custom', configFile: 'scripts/mutation-jest.mjs', enableFindRelatedTests: false },
  mutate: (process.env.MUTATION_PLACES ?? '').split(','),
  coverageAnalysis: 'perTest',
  // what is worked out once, when a file is loaded, cannot be changed between two tests
  ignoreStatic: true,
  // one at a time: two cores, and a loaded machine must not take slow for hung
  concurrency: 1,
  // modules of a finished test are never freed: a process that has run this many is replaced
  maxTestRunnerReuse: 20,
  timeoutMS: 30_000,
  tempDirName: '.cache/stryker',
  ignorePatterns: [
    'web',
    'admin',
    'docker',
    'tests',
    '!tests/rules',
    '!tests/rules/**',
    'server/src/migrations',
    '.data',
    '.cache',
  ],
  reporters: ['json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  // a folder without a spec notices nothing, and is counted so
  allowEmpty: true,
  logLevel: 'warn',
}
