// npm run stripe: an emulator of Stripe on this machine, for developers (tests/support/stripe/README.md).
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
process.env.TS_NODE_PROJECT ??= join(root, 'server/tsconfig.json')
await import('@swc-node/register/esm-register')
await import(pathToFileURL(join(root, 'tests/support/stripe/standalone.ts')).href)
