// npm run dev: the server restarts, both apps reload. Portal on 5173, console on 5174/admin/, API on PORT (3000).
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
if (existsSync('.env')) process.loadEnvFile('.env')
installMissing()
const vite = 'node_modules/vite/bin/vite.js'
const children = [
  spawn(
    process.execPath,
    ['--watch', '--watch-path=server/src', '--import', '@swc-node/register/esm-register', 'server/src/main.ts'],
    {
      stdio: 'inherit',
      env: {
        NODE_ENV: 'development',
        ...process.env,
        TS_NODE_PROJECT: 'server/tsconfig.json',
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
      },
    },
  ),
  spawn(process.execPath, [vite, 'web', '--port', '5173'], { stdio: 'inherit' }),
  spawn(process.execPath, [vite, 'admin', '--port', '5174'], { stdio: 'inherit' }),
]
const stop = () => children.forEach((child) => child.kill('SIGTERM'))
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
children.forEach((child) => child.once('exit', stop))
