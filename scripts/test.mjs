// npm test: every test, browser included. Arguments go to Jest: npm test -- cancel-booking
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()
const { findChromium } = await import('./chromium.mjs')
process.env.CHROMIUM_PATH = findChromium()
const { buildAll } = await import('./build.mjs')
await buildAll()

const report = join(tmpdir(), `cantine-jest-${process.pid}.json`)
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--json',
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]
const run = spawnSync(process.execPath, jest, {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_ENV: 'test', TZ: process.env.TZ ?? 'Pacific/Noumea' },
})
const { passed, failed } = readCounts()
console.log(`${passed} passed, ${failed} failed`)
process.exit(run.status === 0 && failed === 0 && passed > 0 ? 0 : 1)

/** What Jest wrote: a skipped test is a failure, and so is a run that wrote nothing. */
function readCounts() {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report, { force: true })
  if (counts.numPendingTests > 0)
    console.error(`${counts.numPendingTests} test(s) sauté(s) : un test sauté est un échec.`)
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites + counts.numPendingTests,
  }
}
