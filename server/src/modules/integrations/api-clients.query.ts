import type { Actor } from '../../platform/actor.js'
import { API_SCOPES } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { day, instant, list, maybe, number, oneOf, type RowOf, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { mayAdministerClients } from './api-client.access.js'
import { stateOf, tokenStateOf } from './api-client.policy.js'
import { ApiClient, ApiToken } from './api-client.result.js'

/** More than any commune has: the list is shown whole. */
const MOST = 200
const TOKENS_EACH = 10

const CLIENT = {
  id: text,
  communeId: maybe(text),
  name: text,
  contactEmail: text,
  scopes: list(oneOf(API_SCOPES)),
  serviceIds: list(text),
  endsOn: day,
  createdAt: instant,
  createdByName: text,
  revokedAt: maybe(instant),
}
const TOKEN = {
  clientId: text,
  id: text,
  prefix: text,
  createdAt: instant,
  expiresAt: instant,
  lastUsedOn: maybe(day),
  revokedAt: maybe(instant),
  place: number,
}

/** Whom a commune lets in, those of today first. Two statements. */
export async function readApiClients(db: Db, actor: Actor, communeId: string | null, now: Date): Promise<ApiClient[]> {
  if (!mayAdministerClients(actor, communeId)) throw notFound()
  return clientsWhere(db, 'c.commune_id is not distinct from $1::uuid', communeId, now)
}

/** The program itself, of which somebody has just read that it is there. */
export async function readApiClient(db: Db, id: string, now: Date): Promise<ApiClient> {
  const [client] = await clientsWhere(db, 'c.id = $1', id, now)
  if (!client) throw notFound()
  return client
}

async function clientsWhere(db: Db, where: string, value: unknown, now: Date): Promise<ApiClient[]> {
  const clients = await rowsOf(
    db,
    CLIENT,
    `select c.id, c.commune_id as "communeId", c.name, c.contact_email as "contactEmail", c.scopes, c.ends_on as "endsOn", c.created_at as "createdAt",
       c.revoked_at as "revokedAt", (select a.first_name || ' ' || a.last_name from account a where a.id = c.created_by) as "createdByName",
       array(select s.service_id from api_client_service s where s.client_id = c.id order by 1) as "serviceIds"
     from api_client c where ${where} order by c.revoked_at is not null, lower(c.name), c.id limit $2`,
    [value, MOST],
  )
  const tokens = await rowsOf(
    db,
    TOKEN,
    `select * from (select t.client_id as "clientId", t.id, t.prefix, t.created_at as "createdAt", t.expires_at as "expiresAt",
         t.last_used_on as "lastUsedOn", t.revoked_at as "revokedAt",
         (row_number() over (partition by t.client_id order by t.created_at desc, t.id))::int as place
       from api_token t where t.client_id = any($1::uuid[])) t where place <= ${TOKENS_EACH} order by place`,
    [clients.map(({ id }) => id)],
  )
  return clients.map((client) =>
    toClient(
      client,
      tokens.filter(({ clientId }) => clientId === client.id),
      now,
    ),
  )
}

const toClient = (row: RowOf<typeof CLIENT>, tokens: RowOf<typeof TOKEN>[], now: Date): ApiClient =>
  Object.assign(new ApiClient(), row, {
    state: stateOf(row, homeDay(now)),
    tokens: tokens.map((token) => Object.assign(new ApiToken(), token, { state: tokenStateOf(token, now) })),
  })
