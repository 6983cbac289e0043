import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { derivedToken } from '../platform/crypto.js'
import { StartRefused } from '../platform/start-refused.js'

/** A table as it was copied: its columns in the order of its file, without those that the database computes. */
export interface TableCopy {
  schema: string
  name: string
  columns: string[]
  rows: number
  /** File of the folder: the text format of COPY, compressed. */
  file: string
  sha256: string
}

/** `manifest.json`, written last: a folder without it is no backup. */
export interface Manifest {
  format: 1
  /** Instant of the one snapshot that every table was read from, ISO 8601 in UTC. */
  takenAt: string
  /** Migrations of the schema, in their order. */
  migrations: string[]
  /** What the key of the install makes of a fixed word: the key itself is never in a backup. */
  keyPrint: string
  tables: TableCopy[]
  sequences: { schema: string; name: string; value: string }[]
  /** Private files, by their key. */
  files: { key: string; sha256: string }[]
}

export const MANIFEST = 'manifest.json'
export const FILES = 'files'

export const printOfKey = (key: Buffer): string => derivedToken('backup', Buffer.alloc(0), key)

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/**
 * The manifest of a folder whose every file is as it was written.
 * @throws StartRefused where the folder is none, is not whole, or was damaged
 */
export async function readBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  for (const { file, sha256 } of [
    ...manifest.tables,
    ...manifest.files.map(({ key, sha256 }) => ({ file: join(FILES, key), sha256 })),
  ]) {
    const found = await sha256OfFile(join(folder, file)).catch(() => null)
    if (found !== sha256)
      throw new StartRefused(
        `Cette sauvegarde est abîmée : ${file} ${found ? 'n’est plus tel qu’il a été écrit' : 'manque'}. Rien n’a été restauré.`,
      )
  }
  return manifest
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null)
  const read = text === null ? null : (JSON.parse(text) as Partial<Manifest>)
  if (read?.format !== 1)
    throw new StartRefused(
      `« ${folder} » n’est pas une sauvegarde entière de Cantine Facile : ${MANIFEST} n’y est pas.`,
    )
  return read as Manifest
}
