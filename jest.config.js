import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const swc = JSON.parse(readFileSync(new URL('./.swcrc.json', import.meta.url), 'utf8'))
const esm = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^@shared/(.*)$': '<rootDir>/web/shared/$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, module: { type: 'es6' }, swcrc: false }] },
}

// only what needs a database waits for one
const database = {
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
}

export default {
  // ten times what the longest test needs on two free cores: a loaded machine is slow, not wrong
  testTimeout: 900_000,
  // two files at once, also on two cores; a worker that has grown is replaced: modules of a test file are never freed
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...esm,
      displayName: 'rules',
      roots: ['server/src', 'web', 'admin', 'clients', 'tests/rules'].map((folder) => `<rootDir>/${folder}`),
      testPathIgnorePatterns: ['/dist/', '/node_modules/'],
    },
    {
      ...esm,
      ...database,
      displayName: 'server',
      roots: ['<rootDir>/tests'],
      testPathIgnorePatterns: ['/tests/browser/', '/tests/pages/', '/tests/rules/'],
    },
    { ...esm, ...database, displayName: 'browser', roots: ['<rootDir>/tests/browser'] },
    { ...esm, displayName: 'pages', roots: ['<rootDir>/tests/pages'] },
  ],
}
