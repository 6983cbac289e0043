import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A key of this install, made once and kept in its data folder: no install shares a known key because a variable was
 * forgotten. Production gives its own (SECRET_KEY), so none is made there.
 */
export function localSecret(dataDir: string): string | undefined {
  if (process.env['NODE_ENV'] === 'production' || process.env['SECRET_KEY']) return undefined
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (caught) {
    if ((caught as NodeJS.ErrnoException).code !== 'EEXIST') throw caught
  }
  return readFileSync(file, 'utf8')
}
