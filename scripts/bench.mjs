// npm run bench [-- NAME…] [--json FILE]: measures, never asserts. See tests/bench/README.md.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()
const { buildAll } = await import('./build.mjs')
await buildAll()
const bench = spawn(
  process.execPath,
  ['--no-warnings', '--import', '@swc-node/register/esm-register', 'tests/bench/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TS_NODE_PROJECT: 'server/tsconfig.json' } },
)
// the bench cleans up after itself, also when it is interrupted: it is told, and waited for
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => bench.kill(signal))
bench.once('exit', (code) => process.exit(code ?? 1))
