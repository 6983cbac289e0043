import type { IncomingHttpHeaders } from 'node:http'
import { type Actor, API_SCOPES } from '../../platform/actor.js'
import type { Config } from '../../platform/config.js'
import { type Cookies, readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { tokenAndCookie, tokenRefused } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { day, list, maybe, oneOf, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { SESSION_COOKIE } from '../accounts/index.js'

const CLIENT = {
  tokenId: text,
  id: text,
  accountId: text,
  scopes: list(oneOf(API_SCOPES)),
  communeIds: list(text),
  serviceIds: list(text),
  lastUsedOn: maybe(day),
}

/** What says who asks: a program sends its token, and nothing of a browser. */
export interface AskedByProgram {
  cookies: Cookies
  headers: IncomingHttpHeaders
  ip: string
}

/** « Bearer cf_… », however the word is written (RFC 6750); null: something else was sent, or nothing. */
export const bearerOf = ({ authorization }: IncomingHttpHeaders): string | null =>
  authorization === undefined ? null : (/^bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? '')

/**
 * Which program a token is of: one statement, and one more a day to note that it was used. Whatever is wrong with it is told in the
 * same words: unknown, revoked or over, its program revoked, or its commune archived.
 */
export async function readClient(
  db: Db,
  config: Pick<Config, 'publicUrl'>,
  { cookies, headers, ip }: AskedByProgram,
  now: Date,
): Promise<Actor | null> {
  const token = bearerOf(headers)
  if (token === null) return null
  if (readCookie(config, cookies, SESSION_COOKIE)) throw tokenAndCookie()
  const client = await firstRow(
    db,
    CLIENT,
    `select t.id as "tokenId", c.id, c.account_id as "accountId", c.scopes, t.last_used_on as "lastUsedOn",
       array(select m.id from commune m where m.archived_at is null and (c.commune_id is null or m.id = c.commune_id)) as "communeIds",
       array(select s.service_id from api_client_service s where s.client_id = c.id) as "serviceIds"
     from api_token t join api_client c on c.id = t.client_id
     where t.token_hash = $1 and t.expires_at > $2 and t.revoked_at is null and c.revoked_at is null`,
    [hashToken(token), now],
  )
  if (!client || client.communeIds.length === 0) throw tokenRefused()
  const today = homeDay(now)
  if (!client.lastUsedOn || client.lastUsedOn < today) {
    const used = 'update api_token set last_used_on = $2 where id = $1 and (last_used_on is null or last_used_on < $2)'
    await db.query(used, [client.tokenId, today])
  }
  const { id, accountId, scopes, serviceIds } = client
  return {
    ...{ accountId, ip, sessionId: '', accountStatus: 'ACTIVE', household: [] },
    staff: client.communeIds.flatMap((communeId) => scopes.map((role) => ({ role, communeId }))),
    client: { id, scopes, serviceIds: serviceIds.length > 0 ? serviceIds : null },
  }
}
