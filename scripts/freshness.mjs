// Is a folder built from what the sources are now? The digest of the sources is kept beside the result.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const SKIPPED = new Set(['node_modules', 'dist', '.data', '.cache'])

function digest(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!SKIPPED.has(name)) add(join(path, name))
    } else hash.update(path).update(readFileSync(path))
  }
  for (const path of paths) add(join(root, path))
  return hash.digest('hex')
}

/** Runs `build` when the sources are not those of the last build, or its result is gone. */
export async function whenStale(name, sources, result, build) {
  const mark = join(root, '.cache', `${name}.sha256`)
  const now = digest(sources)
  if (existsSync(join(root, result)) && existsSync(mark) && readFileSync(mark, 'utf8') === now) return false
  await build()
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, now)
  return true
}
