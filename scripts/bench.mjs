// npm run bench [-- NAME…] [--json FILE]: measures, never asserts. See tests/bench/README.md.
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()
const { buildServer } = await import('./build-server.mjs')
buildServer()
process.env.TS_NODE_PROJECT ??= 'server/tsconfig.json'
await import('@swc-node/register/esm-register')
await import('../tests/bench/main.ts')
