import type { IncomingHttpHeaders } from 'node:http'
import { type Actor, GUARDED_ROLES, SESSION_HEADER, STAFF_ROLES } from '../../platform/actor.js'
import type { Config } from '../../platform/config.js'
import { type Cookies, readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { homeDay } from '../../platform/home-zone.js'
import { sessionChanged } from '../../platform/errors.js'
import { columnsOf } from '../../platform/entity-rows.js'
import { anyRow, type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { Session } from './session.entity.js'
import { StaffMember } from './staff-member.entity.js'
import { instant, list, maybe, oneOf, record, text, word } from '../../platform/row.js'

export const SESSION_COOKIE = 'session'
/** `last_seen_at` is written when it is older than this, so that reading pages writes nothing. */
const STALE_AFTER = 10 * 60 * 1000

/** An agent who goes away leaves the console open: it closes by itself. A family's stays open. */
const STAFF_IDLE = 2 * 3600_000

/** A session (`s`) that is still open: of the staff, one that was used in the last two hours. `$2`: now, `$3`: two hours before. */
const OPEN = `s.revoked_at is null and s.expires_at > $2 and (s.last_seen_at > $3
  or not exists (select 1 from staff_member idle where idle.account_id = s.account_id and idle.suspended_at is null))`
export const idleSince = (now: Date) => new Date(now.getTime() - STAFF_IDLE)

/**
 * Whether a role (`m`) counts in a session (`s`): those that see money or health count once it has shown a second factor, from the
 * day on that the agglomeration chose. Parameters: today, and the roles.
 */
const countsSql = (today: string, roles: string): string =>
  `(s.second_factor_at is not null or m.role <> all(${roles}::text[])
    or not exists (select 1 from agglomeration g where g.second_factor_from <= ${today}::date))`

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
        from staff_member m where m.account_id = a.id and m.suspended_at is null and a.status = 'ACTIVE' and ${countsSql('$4', '$5')}) as staff,
       array(select distinct o.account_id from filiation mine join filiation o on o.beneficiary_id = mine.beneficiary_id
        where mine.account_id = a.id and o.account_id <> a.id
          and exists (select 1 from staff_member m where m.account_id = a.id)) as household
     from session s join account a on a.id = s.account_id
     where s.token_hash = $1 and ${OPEN} and a.status in ('PENDING','ACTIVE')`,
    [hashToken(token), now, idleSince(now), homeDay(now), GUARDED_ROLES],
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
export async function readSessions(db: Db, accountId: string, currentId: string, now: Date): Promise<Session[]> {
  const sessions = await rowsOf(
    db,
    Session,
    `select ${columnsOf(Session, 's')} from session s where s.account_id = $1 and ${OPEN} order by s.last_seen_at desc limit 50`,
    [accountId, now, idleSince(now)],
  )
  return sessions.map((session) => Object.assign(session, { current: session.id === currentId }))
}

/** The roles that count in a session. */
export const countingRoles = (db: Db, sessionId: string, now: Date): Promise<StaffMember[]> =>
  rowsOf(
    db,
    StaffMember,
    `select ${columnsOf(StaffMember, 'm')} from session s join staff_member m on m.account_id = s.account_id
     where s.id = $1 and m.suspended_at is null and ${countsSql('$2', '$3')} order by m.role, m.commune_id limit 1000`,
    [sessionId, homeDay(now), GUARDED_ROLES],
  )

/** Roles of theirs wait for a second factor. */
export const isSecondFactorDue = (db: Db, sessionId: string, now: Date): Promise<boolean> =>
  anyRow(
    db,
    `select 1 from session s join staff_member m on m.account_id = s.account_id
     where s.id = $1 and m.suspended_at is null and not ${countsSql('$2', '$3')} limit 1`,
    [sessionId, homeDay(now), GUARDED_ROLES],
  )
