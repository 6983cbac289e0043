// npm run check: types, lint, format, lock file, and the contract in step with the server and both apps.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()

const bin = (path) => join('node_modules', path)
const CHECKS = [
  ['lock', ['scripts/check-lock.mjs']],
  ['contract', ['scripts/codegen.mjs', '--check']],
  ['types: server', [bin('typescript/bin/tsc'), '-p', 'server', '--noEmit']],
  ['types: tests', [bin('typescript/bin/tsc'), '-p', 'tests', '--noEmit']],
  ['types: web', [bin('vue-tsc/bin/vue-tsc.js'), '-p', 'web', '--noEmit']],
  ['types: admin', [bin('vue-tsc/bin/vue-tsc.js'), '-p', 'admin', '--noEmit']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['lint: promises', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', 'server/src', 'tests']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
]

const run = ([name, args]) =>
  new Promise((ok) => {
    let output = ''
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
      if (code !== 0) console.log(output)
      ok(code === 0)
    })
  })

const results = []
const waiting = [...CHECKS]
// the contract first, alone: it writes the files that the others read
results.push(await run(waiting.shift()), await run(waiting.shift()))
await Promise.all(
  [0, 1].map(async () => {
    while (waiting.length) results.push(await run(waiting.shift()))
  }),
)
process.exit(results.every(Boolean) ? 0 : 1)
