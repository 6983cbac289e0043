import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { FILES, type Manifest, MANIFEST, printOfKey, sha256OfFile, type TableCopy } from './backup-format.js'
import { readSequences, readTables } from './tables.query.js'

export interface BackupAsked {
  ownerUrl: string
  /** Key of the install (SECRET_KEY): only its print is written. */
  secretKey: Buffer
  /** Folder of the private files. */
  filesDir: string
  /** Where backups are kept: each is a folder of its own, by the instant at which it was taken. */
  to: string
  now: Date
}

export interface Written {
  folder: string
  rows: number
  files: number
}

/**
 * Everything that the install knows, but its key: every table from one snapshot, while the product serves, then the private files.
 * The folder has its name once it is whole; what a kill leaves ends in « .partiel » and is no backup.
 */
export async function writeBackup({ ownerUrl, secretKey, filesDir, to, now }: BackupAsked): Promise<Written> {
  const folder = join(to, nameOf(now))
  const partial = `${folder}${PARTIAL}`
  await rm(partial, { recursive: true, force: true })
  await mkdir(join(partial, 'tables'), { recursive: true, mode: 0o700 })
  const database = await copyDatabase(ownerUrl, partial)
  const files = await copyFiles(filesDir, join(partial, FILES))
  const manifest: Manifest = {
    format: 1,
    takenAt: now.toISOString(),
    keyPrint: printOfKey(secretKey),
    files,
    ...database,
  }
  await writeFile(join(partial, MANIFEST), JSON.stringify(manifest, null, 1), { mode: 0o600, flush: true })
  await rename(partial, folder)
  return { folder, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), files: files.length }
}

/** « cantine-2026-12-01T030000Z »: sorts by its instant, in UTC. */
const nameOf = (now: Date): string => `cantine-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`
const PARTIAL = '.partiel'
const NAME = /^cantine-\d{4}-\d{2}-\d{2}T\d{6}Z$/

async function copyDatabase(
  ownerUrl: string,
  partial: string,
): Promise<Pick<Manifest, 'migrations' | 'tables' | 'sequences'>> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const found = await readTables(client)
    const sequences = await readSequences(client)
    const applied = await client.query<{ name: string }>('select name from migrations order by id')
    const tables: TableCopy[] = []
    for (const table of found) tables.push(await copyTable(client, table, partial))
    await client.query('commit')
    return { migrations: applied.rows.map(({ name }) => name), tables, sequences }
  } finally {
    await client.end()
  }
}

async function copyTable(
  client: pg.Client,
  { schema, name, columns }: Pick<TableCopy, 'schema' | 'name' | 'columns'>,
  partial: string,
): Promise<TableCopy> {
  const file = join('tables', `${schema}.${name}.copy.gz`)
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const source = client.query(
    copyTo(`copy ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)} (${list}) to stdout`),
  )
  await pipeline(source, createGzip(), createWriteStream(join(partial, file), { mode: 0o600, flush: true }))
  return { schema, name, columns, rows: source.rowCount, file, sha256: await sha256OfFile(join(partial, file)) }
}

/** A file that is erased while it is read was asked to be erased: it is not kept. */
async function copyFiles(from: string, to: string): Promise<Manifest['files']> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => [])
  const copied: Manifest['files'] = []
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const key = relative(from, path)
    await mkdir(dirname(join(to, key)), { recursive: true, mode: 0o700 })
    const there = await copyFile(path, join(to, key)).then(
      () => true,
      (caught: NodeJS.ErrnoException) => {
        if (caught.code === 'ENOENT') return false
        throw caught
      },
    )
    if (there) copied.push({ key, sha256: await sha256OfFile(join(to, key)) })
  }
  return copied
}

/** Removes whole backups beyond the newest `keep`, and what a kill left of another; nothing else of the folder. */
export async function keepNewest(to: string, keep: number): Promise<string[]> {
  const names = (await readdir(to)).sort()
  const whole = names.filter((name) => NAME.test(name))
  const partial = names.filter((name) => name.endsWith(PARTIAL) && NAME.test(name.slice(0, -PARTIAL.length)))
  const old = [...whole.slice(0, Math.max(0, whole.length - keep)), ...partial]
  for (const name of old) await rm(join(to, name), { recursive: true, force: true })
  return old
}
