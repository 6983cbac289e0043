import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Env, isPublicAddress } from './config.js'

/**
 * A key of this install, made once and kept in its data folder: no install shares a known key because a variable was
 * forgotten. A public address gives its own (SECRET_KEY), so none is made there.
 */
export function localSecret(dataDir: string, env: Env): string | undefined {
  if (env['SECRET_KEY'] || isPublicAddress(env)) return undefined
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (caught) {
    if ((caught as NodeJS.ErrnoException).code !== 'EEXIST') throw caught
  }
  return readFileSync(file, 'utf8')
}
