import type { DataSource, EntityManager } from 'typeorm'
import { derivedToken, hashToken, newNonce } from '../../../platform/crypto.js'
import { bytes, flag } from '../../../platform/row.js'
import { type Db, firstRow, oneRow } from '../../../platform/sql.js'

const HOURS_72 = 72 * 3600_000
/** Processes that start together show one link: whoever starts later than that makes a new one. */
const TOGETHER = 60_000

/** One at a time: those who make the link, and the one who uses it. */
export const lockFirstOpening = (tx: EntityManager) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('first opening', 0))`)

/** An install is open once somebody administers its agglomeration. */
export const isOpened = async (db: Db): Promise<boolean> =>
  (
    await oneRow(
      db,
      { opened: flag },
      `select exists (select 1 from agglomeration) and exists (select 1 from staff_member where role = 'AGGLOMERATION_ADMIN') as opened`,
    )
  ).opened

/**
 * What the link carries that opens an install nobody has opened; null when somebody has. It voids the one before, unless both
 * are made within a minute and for nobody in particular.
 */
export const makeFirstOpening = (
  db: DataSource,
  key: Buffer,
  now: Date,
  email: string | null = null,
): Promise<string | null> =>
  db.transaction(async (tx) => {
    await lockFirstOpening(tx)
    if (await isOpened(tx)) return null
    const shared = email ? undefined : await readRecent(tx, now)
    const nonce = shared ?? newNonce()
    const token = derivedToken('first opening', nonce, key)
    if (shared) return token
    await tx.query(
      `insert into first_opening (nonce, token_hash, email, made_at, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (once) do update set nonce = excluded.nonce, token_hash = excluded.token_hash, email = excluded.email,
         made_at = excluded.made_at, expires_at = excluded.expires_at`,
      [nonce, hashToken(token), email, now, new Date(now.getTime() + HOURS_72)],
    )
    return token
  })

const readRecent = async (tx: Db, now: Date): Promise<Buffer | undefined> =>
  (
    await firstRow(tx, { nonce: bytes }, 'select nonce from first_opening where made_at > $1', [
      new Date(now.getTime() - TOGETHER),
    ])
  )?.nonce
