// npm start: installs what is missing, builds what is stale, then is the server (no child process: a signal reaches it).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
if (existsSync('.env')) process.loadEnvFile('.env')
installMissing()
const { buildAll } = await import('./build.mjs')
await buildAll()
await import('../server/dist/main.js')
