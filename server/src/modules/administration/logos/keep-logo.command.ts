import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import type { Files } from '../../../platform/files.js'
import { publish } from '../../../platform/outbox.js'
import { maybe, text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { logoUrlOf } from '../../communes/index.js'
import { type ContentRefusal, safeLogo } from '../../documents/index.js'
import { mayAdministerAgglomeration, maySetUpCommune } from '../administration.access.js'
import { recordChange } from '../record-change.command.js'

/** Whose logo: a commune's, or the agglomeration's when it is null. `before` is the one that was seen, by its address. */
export interface LogoAsked {
  communeId: string | null
  before: string | null
}
export type LogoRefusal = ContentRefusal | 'CHANGED_MEANWHILE'

/** Keeps a logo instead of the one that was seen, and gives its address. */
export async function keepLogo(
  db: DataSource,
  files: Files,
  actor: Actor,
  asked: LogoAsked,
  content: Buffer,
  now: Date,
): Promise<{ url: string | null } | LogoRefusal> {
  mayKeep(actor, asked)
  const safe = await safeLogo(content)
  if (typeof safe === 'string') return safe
  const key = await files.store(safe)
  try {
    const kept = await db.transaction((tx) => replace(tx, actor, asked, key, now))
    if (!kept) await files.remove(key)
    return kept ? { url: logoUrlOf(key) } : 'CHANGED_MEANWHILE'
  } catch (caught) {
    await files.remove(key)
    throw caught
  }
}

/** The pages show the name alone again; false when another logo was put meanwhile. */
export function removeLogo(db: DataSource, actor: Actor, asked: LogoAsked, now: Date): Promise<boolean> {
  mayKeep(actor, asked)
  return db.transaction((tx) => replace(tx, actor, asked, null, now))
}

function mayKeep(actor: Actor, { communeId }: LogoAsked): void {
  if (!(communeId ? maySetUpCommune(actor, communeId) : mayAdministerAgglomeration(actor))) throw notFound()
}

/** Of two who change it at once, the second is told. The file that nothing shows any more is erased after the commit. */
async function replace(
  tx: EntityManager,
  actor: Actor,
  { communeId, before }: LogoAsked,
  key: string | null,
  now: Date,
): Promise<boolean> {
  const table = communeId ? 'commune' : 'agglomeration'
  const known = await firstRow(
    tx,
    { id: text, key: maybe(text) },
    `select id, logo_key as key from ${table} where $1::uuid is null or id = $1 for no key update`,
    [communeId],
  )
  if (!known) throw notFound()
  if (logoUrlOf(known.key) !== before) return false
  await tx.query(`update ${table} set logo_key = $2 where id = $1`, [known.id, key])
  if (known.key) await publish(tx, { task: 'erase-file', payload: { fileKey: known.key } })
  await recordChange(
    tx,
    actor,
    now,
    { subject: table, id: known.id, communeId },
    communeId ? 'COMMUNE_LOGO_CHANGED' : 'AGGLOMERATION_LOGO_CHANGED',
    {
      before: { logo: known.key },
      after: { logo: key },
    },
  )
  return true
}
