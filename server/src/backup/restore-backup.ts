import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrations } from '../migrations.js'
import { migrate } from '../platform/database.js'
import { StartRefused } from '../platform/start-refused.js'
import { FILES, type Manifest, printOfKey, readBackup, type TableCopy } from './backup-format.js'
import { readForeignKeys, readTables } from './tables.query.js'

export interface RestoreAsked {
  ownerUrl: string
  /** Address of the application's login, made anew with the schema. */
  appUrl: string
  secretKey: Buffer
  filesDir: string
  /** Folder of one backup. */
  from: string
}

/**
 * Makes an install again from a backup, in a database and a folder of files that are empty: the schema as it was, all the rows in
 * one transaction (every constraint is looked at again) behind the files, then what this release changes of the schema.
 * @throws StartRefused before anything is written, where the backup is damaged, of another key, of a later release, or where something is there
 */
export async function restoreBackup({ ownerUrl, appUrl, secretKey, filesDir, from }: RestoreAsked): Promise<Manifest> {
  const manifest = await readBackup(from)
  if (manifest.keyPrint !== printOfKey(secretKey))
    throw new StartRefused(
      'Cette sauvegarde a été faite avec une autre SECRET_KEY : sans elle, les données de santé et les clés de paiement ne pourraient plus être lues. Donnez celle d’alors (avec le PostgreSQL intégré, le texte de .data/pg.secret).',
    )
  const unknown = manifest.migrations.filter((name) => !migrations.some((known) => known.name === name))
  if (unknown.length > 0)
    throw new StartRefused(
      `Cette sauvegarde a été faite par une version plus récente (${unknown[0]}) : installez-la d’abord.`,
    )
  await refuseWhatIsThere(ownerUrl, filesDir)
  const then = migrations.filter(({ name }) => manifest.migrations.includes(name))
  await migrate(ownerUrl, then, appUrl)
  // before the rows: a restore that is killed leaves no database that serves without its files
  for (const { key } of manifest.files) {
    await mkdir(dirname(join(filesDir, key)), { recursive: true, mode: 0o700 })
    await copyFile(join(from, FILES, key), join(filesDir, key))
  }
  await loadDatabase(ownerUrl, manifest, from)
  await migrate(ownerUrl, migrations, appUrl)
  return manifest
}

/** An install that nobody has opened holds the law and nothing else: it gives way. Any other stays. */
async function refuseWhatIsThere(ownerUrl: string, filesDir: string): Promise<void> {
  const files = await readdir(filesDir).catch(() => [])
  if (files.length > 0)
    throw new StartRefused(`Il y a déjà des fichiers dans « ${filesDir} » : restaurez dans un dossier vide.`)
  const client = await connect(ownerUrl)
  try {
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.account') is not null as there`)
    if (!rows[0]?.there) return
    const held = await client.query('select 1 from agglomeration union all select 1 from account limit 1')
    if (held.rowCount)
      throw new StartRefused(
        'Cette base sert déjà : rien n’y est remplacé. Restaurez dans une base vide, puis donnez son adresse.',
      )
    await client.query(
      'drop schema public cascade; create schema public; grant usage on schema public to public; drop schema if exists graphile_worker cascade',
    )
  } finally {
    await client.end()
  }
}

async function connect(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  return client
}

const nameOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`

/** Keys are taken away and made again, which looks at every row; triggers, which would do a second time what was done, are held. */
async function loadDatabase(ownerUrl: string, { tables, sequences }: Manifest, from: string): Promise<void> {
  const client = await connect(ownerUrl)
  try {
    await client.query('begin')
    const keys = await readForeignKeys(client)
    for (const { schema, table, name } of keys)
      await client.query(`alter table ${nameOf({ schema, name: table })} drop constraint ${pg.escapeIdentifier(name)}`)
    const all = await readTables(client)
    for (const table of all) await client.query(`alter table ${nameOf(table)} disable trigger user`)
    await client.query(`truncate ${all.map(nameOf).join(', ')}`)
    for (const table of tables) await loadTable(client, table, from)
    await client.query(
      'update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null',
    )
    for (const sequence of sequences)
      await client.query('select setval($1::regclass, $2::bigint)', [nameOf(sequence), sequence.value])
    for (const { schema, table, name, definition } of keys)
      await client.query(
        `alter table ${nameOf({ schema, name: table })} add constraint ${pg.escapeIdentifier(name)} ${definition}`,
      )
    for (const table of all) await client.query(`alter table ${nameOf(table)} enable trigger user`)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function loadTable(client: pg.Client, table: TableCopy, from: string): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const into = client.query(copyFrom(`copy ${nameOf(table)} (${columns}) from stdin`))
  await pipeline(createReadStream(join(from, table.file)), createGunzip(), into)
  if (into.rowCount !== table.rows)
    throw new StartRefused(
      `Cette sauvegarde est abîmée : ${table.file} n’a pas ses ${table.rows} lignes. Rien n’a été restauré.`,
    )
}
