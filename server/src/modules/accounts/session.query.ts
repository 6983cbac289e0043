import type { IncomingHttpHeaders } from 'node:http'
import type { DataSource } from 'typeorm'
import { type Actor, SESSION_HEADER, STAFF_ROLES } from '../../platform/actor.js'
import type { Config } from '../../platform/config.js'
import { type Cookies, readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { sessionChanged } from '../../platform/errors.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { Session } from './session.entity.js'
import { instant, list, maybe, oneOf, record, text, word } from '../../platform/row.js'

export const SESSION_COOKIE = 'session'
/** `last_seen_at` is written when it is older than this, so that reading pages writes nothing. */
const STALE_AFTER = 10 * 60 * 1000

/** What says who asks: the cookies, and the session that the page was made for. */
export interface Asked {
  cookies: Cookies
  headers: IncomingHttpHeaders
  ip: string
}

const ASKING = {
  id: text,
  accountId: text,
  status: word<Actor['accountStatus']>(),
  seenAt: instant,
  staff: list(
    record({
      role: oneOf(STAFF_ROLES),
      communeId: maybe(text),
    }),
  ),
  household: list(text),
}

/**
 * Who the cookies say it is: one statement, and one more every ten minutes to note when they were seen.
 * Throws SESSION_CHANGED when the request was made for another session (A5). The one door of every route.
 */
export async function readActor(
  db: Db,
  config: Pick<Config, 'publicUrl'>,
  { cookies, headers, ip }: Asked,
  now: Date,
): Promise<Actor | null> {
  const token = readCookie(config, cookies, SESSION_COOKIE)
  if (!token) return null
  const row = await firstRow(
    db,
    ASKING,
    `select s.id, s.account_id as "accountId", a.status, s.last_seen_at as "seenAt",
       (select coalesce(json_agg(json_build_object('role', m.role, 'communeId', m.commune_id)), '[]')
        from staff_member m where m.account_id = a.id and m.suspended_at is null and a.status = 'ACTIVE') as staff,
       array(select distinct o.account_id from filiation mine join filiation o on o.beneficiary_id = mine.beneficiary_id
        where mine.account_id = a.id and o.account_id <> a.id
          and exists (select 1 from staff_member m where m.account_id = a.id)) as household
     from session s join account a on a.id = s.account_id
     where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and a.status in ('PENDING','ACTIVE')`,
    [hashToken(token), now],
  )
  if (!row) return null
  const madeFor = headers[SESSION_HEADER]
  if (madeFor !== undefined && madeFor !== row.id) throw sessionChanged()
  if (now.getTime() - row.seenAt.getTime() > STALE_AFTER) {
    await db.query('update session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [row.id, now])
  }
  const { accountId, status: accountStatus, staff, household } = row
  return { accountId, ip, sessionId: row.id, accountStatus, staff, household }
}

/** The browsers signed in to an account; `current` is the one that asks. */
export async function readSessions(
  db: DataSource,
  accountId: string,
  currentId: string,
  now: Date,
): Promise<Session[]> {
  const sessions = await db
    .createQueryBuilder(Session, 's')
    .where('s.accountId = :accountId and s.revokedAt is null and s.expiresAt > :now', { accountId, now })
    .orderBy('s.lastSeenAt', 'DESC')
    .limit(50)
    .getMany()
  return sessions.map((session) => Object.assign(session, { current: session.id === currentId }))
}
