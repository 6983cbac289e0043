// Compiles server/src to server/dist with swc: milliseconds, decorators and their metadata included.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { transformSync } from '@swc/core'

const root = join(import.meta.dirname, '..')
const options = JSON.parse(readFileSync(join(root, '.swcrc.json'), 'utf8'))

export function buildServer() {
  const from = join(root, 'server/src')
  const to = join(root, 'server/dist')
  rmSync(to, { recursive: true, force: true })
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile() || entry.name.endsWith('.spec.ts')) continue
    const target = join(to, relative(from, file))
    mkdirSync(dirname(target), { recursive: true })
    if (!entry.name.endsWith('.ts')) writeFileSync(target, readFileSync(file))
    else
      writeFileSync(
        target.replace(/\.ts$/, '.js'),
        transformSync(readFileSync(file, 'utf8'), { ...options, filename: file, swcrc: false, module: { type: 'es6' } })
          .code,
      )
  }
}

if (process.argv[1] === import.meta.filename) buildServer()
