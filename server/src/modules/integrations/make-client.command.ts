import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../platform/audit-events.js'
import type { Context } from '../../platform/context.js'
import { hashToken, newToken } from '../../platform/crypto.js'
import { addDays, instantOf } from '../../platform/day.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { HOME_ZONE, homeDay } from '../../platform/home-zone.js'
import { itsId, makeOnce } from '../../platform/made-once.js'
import { day, instant, maybe, number, type RowOf, text } from '../../platform/row.js'
import { anyRow, changedBy, firstRow, oneRow, rowsOf } from '../../platform/sql.js'
import { tidy } from '../../platform/tidy.js'
import { makeProgramAccount, whyNotConfirmed } from '../accounts/index.js'
import { mayAdministerClients } from './api-client.access.js'
import type { CreateApiClientInput } from './api-client.input.js'
import { stateOf, tokenLastDay, whyNotEndOn, whyNotGive, wholeScopes } from './api-client.policy.js'
import { type ApiClient, ApiClientRefused, ApiClientSaved } from './api-client.result.js'
import { readApiClient } from './api-clients.query.js'

type Answer = Promise<ApiClientSaved | ApiClientRefused>
const PREFIX = 'cf_'
const SHOWN = 9

/** Lets a program in, with its first token, told this once. */
export async function createApiClient(ctx: Context, actor: Actor, input: CreateApiClientInput): Answer {
  const communeId = input.communeId ?? null
  if (!mayAdministerClients(actor, communeId)) throw notFound()
  const scopes = wholeScopes(input.scopes)
  const no =
    whyNotGive(scopes, input.serviceIds.length > 0) ??
    whyNotEndOn(input.endsOn, homeDay(ctx.now)) ??
    (await whyNotConfirmed(ctx, actor, input.password))
  if (no) return ApiClientRefused.because(no)
  let token: string | null = null
  const once = ctx.db.transaction((tx) =>
    makeOnce<ApiClient, ApiClientRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'api_client', at: ctx.now },
      {
        make: async () => {
          const client = await insertClient(tx, ctx, actor, { ...input, communeId, scopes })
          token = await insertToken(tx, ctx, actor, client, 1)
          await trace(tx, ctx, actor, client, 'API_CLIENT_CREATED', {
            after: { name: tidy(input.name), scopes, serviceIds: input.serviceIds, lastDay: input.endsOn },
          })
          return readApiClient(tx, client.id, ctx.now)
        },
        again: ([id = '']) => readApiClient(tx, id, ctx.now),
        idsOf: itsId,
      },
    ),
  )
  try {
    const made = await once
    return made instanceof ApiClientRefused ? made : ApiClientSaved.of(made, token)
  } catch (caught) {
    if (brokenConstraint(caught) === 'api_client_name') return ApiClientRefused.because('NAME_TAKEN')
    throw caught
  }
}

const Client = { id: text, communeId: maybe(text), endsOn: day, revokedAt: maybe(instant) }
type Client = RowOf<typeof Client>
const CLIENT_COLUMNS = `id, commune_id as "communeId", ends_on as "endsOn", revoked_at as "revokedAt"`

async function insertClient(
  tx: EntityManager,
  ctx: Context,
  actor: Actor,
  input: CreateApiClientInput & { communeId: string | null },
): Promise<Client> {
  if (input.communeId && !(await anyRow(tx, 'select 1 from commune where id = $1', [input.communeId]))) throw notFound()
  const name = tidy(input.name)
  const client = await oneRow(
    tx,
    Client,
    `insert into api_client (commune_id, account_id, name, contact_email, scopes, ends_on, created_at, created_by)
     values ($1, $2, $3, $4, $5::text[], $6, $7, $8)
     returning ${CLIENT_COLUMNS}`,
    [
      input.communeId,
      await makeProgramAccount(tx, name, ctx.now),
      name,
      input.contactEmail.trim(),
      input.scopes,
      input.endsOn,
      ctx.now,
      actor.accountId,
    ],
  )
  const services = [...new Set(input.serviceIds)]
  const kept = await rowsOf(
    tx,
    {},
    `insert into api_client_service (client_id, service_id, commune_id)
     select $1, id, commune_id from service where id = any($2::uuid[]) and commune_id = $3 returning service_id`,
    [client.id, services, input.communeId],
  )
  if (kept.length < services.length) throw notFound()
  return client
}

/** A second token, so that the first is replaced without a gap. */
export async function addApiToken(ctx: Context, actor: Actor, apiClientId: string, password: string): Answer {
  if (!(await inReach(ctx.db.manager, actor, apiClientId))) throw notFound()
  const no = await whyNotConfirmed(ctx, actor, password)
  if (no) return ApiClientRefused.because(no)
  return ctx.db.transaction(async (tx) => {
    const client = await lockClient(tx, actor, apiClientId)
    if (stateOf(client, homeDay(ctx.now)) !== 'LIVE') return ApiClientRefused.because('CLIENT_OVER')
    // what expired leaves its slot
    await tx.query(
      'update api_token set revoked_at = expires_at where client_id = $1 and revoked_at is null and expires_at <= $2',
      [client.id, ctx.now],
    )
    const slot = await firstRow(
      tx,
      { free: maybe(number) },
      `select min(s.slot) as free from generate_series(1, 2) as s(slot)
       where not exists (select 1 from api_token t where t.client_id = $1 and t.slot = s.slot and t.revoked_at is null)`,
      [client.id],
    )
    if (!slot?.free) return ApiClientRefused.because('TWO_TOKENS')
    const token = await insertToken(tx, ctx, actor, client, slot.free)
    await trace(tx, ctx, actor, client, 'API_TOKEN_MADE', { lastDay: tokenLastDay(client.endsOn, homeDay(ctx.now)) })
    return ApiClientSaved.of(await readApiClient(tx, client.id, ctx.now), token)
  })
}

/** Refused from the next request on. */
export const revokeApiToken = (ctx: Context, actor: Actor, tokenId: string): Answer =>
  ctx.db.transaction(async (tx) => {
    const token = await firstRow(
      tx,
      { clientId: text },
      'select client_id as "clientId" from api_token where id = $1',
      [tokenId],
    )
    if (!token) throw notFound()
    const client = await lockClient(tx, actor, token.clientId)
    const revoked = await changedBy(
      tx,
      'update api_token set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null',
      [tokenId, ctx.now, actor.accountId],
    )
    if (revoked) await trace(tx, ctx, actor, client, 'API_TOKEN_REVOKED')
    return ApiClientSaved.of(await readApiClient(tx, client.id, ctx.now))
  })

/** The program is let in no more: all its tokens at once. */
export const revokeApiClient = (ctx: Context, actor: Actor, apiClientId: string): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await lockClient(tx, actor, apiClientId)
    if (!client.revokedAt) {
      await tx.query('update api_client set revoked_at = $2, revoked_by = $3 where id = $1', [
        client.id,
        ctx.now,
        actor.accountId,
      ])
      await tx.query(
        'update api_token set revoked_at = $2, revoked_by = $3 where client_id = $1 and revoked_at is null',
        [client.id, ctx.now, actor.accountId],
      )
      await trace(tx, ctx, actor, client, 'API_CLIENT_REVOKED')
    }
    return ApiClientSaved.of(await readApiClient(tx, client.id, ctx.now))
  })

const inReach = async (
  tx: Pick<EntityManager, 'query'>,
  actor: Actor,
  id: string,
  lock = '',
): Promise<Client | null> => {
  const client = await firstRow(tx, Client, `select ${CLIENT_COLUMNS} from api_client where id = $1 ${lock}`, [id])
  return client && mayAdministerClients(actor, client.communeId) ? client : null
}

/** One lock for a program and its tokens. */
async function lockClient(tx: EntityManager, actor: Actor, id: string): Promise<Client> {
  const client = await inReach(tx, actor, id, 'for no key update')
  if (!client) throw notFound()
  return client
}

async function insertToken(
  tx: EntityManager,
  ctx: Context,
  actor: Actor,
  client: Client,
  slot: number,
): Promise<string> {
  const token = `${PREFIX}${newToken()}`
  const lastDay = tokenLastDay(client.endsOn, homeDay(ctx.now))
  await tx.query(
    `insert into api_token (client_id, slot, prefix, token_hash, created_at, created_by, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      client.id,
      slot,
      token.slice(0, SHOWN),
      hashToken(token),
      ctx.now,
      actor.accountId,
      instantOf(addDays(lastDay, 1), '00:00', HOME_ZONE),
    ],
  )
  return token
}

const trace = (
  tx: EntityManager,
  { now }: Context,
  actor: Actor,
  { id, communeId }: Client,
  action: AuditAction,
  details?: AuditDetails,
) =>
  audit(tx, {
    ...{ at: now, ...by(actor), action, communeId, subject: 'api_client', subjectId: id },
    ...(details && { details }),
  })
