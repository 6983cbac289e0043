import { randomBytes } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { API_SCOPES } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import type { Context } from '../../../platform/context.js'
import { encrypt } from '../../../platform/crypto.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { homeDay } from '../../../platform/home-zone.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { publish } from '../../../platform/outbox.js'
import { day, instant, list, maybe, number, oneOf, text } from '../../../platform/row.js'
import { lookAt, NotSent } from '../../../platform/safe-request.js'
import { changedBy, firstRow, oneRow } from '../../../platform/sql.js'
import { whyNotConfirmed } from '../../accounts/index.js'
import { mayAdministerClients } from '../api-client.access.js'
import { stateOf as stateOfClient } from '../api-client.policy.js'
import { mayFollow } from '../changes/change.policy.js'
import type { CreateWebhookInput, RenewWebhookSecretArgs, ReplayWebhookArgs, WebhookArgs } from './webhook.input.js'
import { TEST_TYPE, testBody } from './webhook.policy.js'
import { type ApiWebhook, type WebhookRefusalReason, WebhookRefused, WebhookSaved } from './webhook.result.js'
import { readWebhook, webhookInReach } from './webhooks.query.js'

type Answer = Promise<WebhookSaved | WebhookRefused>
const MOST = 5
const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

const Client = {
  id: text,
  communeId: maybe(text),
  scopes: list(oneOf(API_SCOPES)),
  endsOn: day,
  revokedAt: maybe(instant),
}

/** An address that a program is told at, from now on. It is looked at first: what is not on the public internet is never called. */
export async function createWebhook(ctx: Context, actor: Actor, input: CreateWebhookInput): Answer {
  const sql = `select id, commune_id as "communeId", scopes, ends_on as "endsOn", revoked_at as "revokedAt" from api_client where id = $1`
  const client = await firstRow(ctx.db, Client, sql, [input.apiClientId])
  if (!client || !mayAdministerClients(actor, client.communeId)) throw notFound()
  const kinds = [...new Set(input.kinds)]
  const no =
    (stateOfClient(client, homeDay(ctx.now)) !== 'LIVE' ? ('CLIENT_OVER' as const) : null) ??
    (kinds.length === 0 ? ('NO_KIND' as const) : null) ??
    (kinds.every((kind) => mayFollow(client.scopes, kind)) ? null : ('KIND_OUT_OF_SCOPE' as const)) ??
    (await whyNotConfirmed(ctx, actor, input.password)) ??
    (await whyNotAddress(ctx, input.url))
  if (no) return WebhookRefused.because(no)
  let secret: string | null = null
  const once = ctx.db.transaction((tx) =>
    makeOnce<ApiWebhook, WebhookRefused>(
      tx,
      { actor, requestId: input.requestId, subject: 'api_client', at: ctx.now },
      {
        make: async () => {
          await tx.query('select 1 from api_client where id = $1 for no key update', [client.id])
          const known = 'select count(*)::int as count from webhook where client_id = $1 and removed_at is null'
          const { count } = await oneRow(tx, { count: number }, known, [client.id])
          if (count >= MOST) return WebhookRefused.because('TOO_MANY_WEBHOOKS')
          secret = newSecret()
          // what was settled before is not told: it is read by `changes`; what still runs now is
          const { id } = await oneRow(
            tx,
            { id: text },
            `insert into webhook (client_id, url, kinds, secrets_encrypted, after_tx, after_seq, created_at, created_by)
             select $1, $2, $3::text[], array[$4::bytea], pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, 9223372036854775807, $5, $6
             returning id`,
            [client.id, input.url.trim(), kinds, encrypt(secret, ctx.config.secretKey), ctx.now, actor.accountId],
          )
          await trace(tx, ctx, actor, client, 'WEBHOOK_CREATED', { after: { url: input.url.trim(), kinds } })
          return there(tx, id)
        },
        again: ([id = '']) => readWebhook(tx, id),
        idsOf: itsId,
      },
    ),
  )
  try {
    const made = await once
    return made instanceof WebhookRefused ? made : WebhookSaved.of(made, secret)
  } catch (caught) {
    if (brokenConstraint(caught) === 'webhook_address') return WebhookRefused.because('URL_TAKEN')
    throw caught
  }
}

const whyNotAddress = (ctx: Context, url: string): Promise<WebhookRefusalReason | null> =>
  lookAt(url.trim(), ctx.config).then(
    () => null,
    (caught: unknown) => {
      if (caught instanceof NotSent) return caught.why
      throw caught
    },
  )

async function there(tx: EntityManager, id: string): Promise<ApiWebhook> {
  const webhook = await readWebhook(tx, id)
  if (!webhook) throw notFound()
  return webhook
}

/** A second secret beside the one of today: both sign, until the older one is retired. */
export async function renewWebhookSecret(
  ctx: Context,
  actor: Actor,
  { webhookId, password }: RenewWebhookSecretArgs,
): Answer {
  await webhookInReach(ctx.db, actor, webhookId)
  const no = await whyNotConfirmed(ctx, actor, password)
  if (no) return WebhookRefused.because(no)
  const secret = newSecret()
  return ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId, 'for no key update of w')
    await tx.query('update webhook set secrets_encrypted = array[$2::bytea, secrets_encrypted[1]] where id = $1', [
      webhookId,
      encrypt(secret, ctx.config.secretKey),
    ])
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_SECRET_RENEWED')
    return WebhookSaved.of(await there(tx, webhookId), secret)
  })
}

/** The rolling is over: only the newest secret signs. */
export const retireWebhookSecret = (ctx: Context, actor: Actor, { webhookId }: WebhookArgs): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId, 'for no key update of w')
    const retired = await changedBy(
      tx,
      'update webhook set secrets_encrypted = secrets_encrypted[1:1] where id = $1 and cardinality(secrets_encrypted) = 2',
      [webhookId],
    )
    if (retired === 0) return WebhookRefused.because('ONE_SECRET')
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_SECRET_RETIRED')
    return WebhookSaved.of(await there(tx, webhookId))
  })

/** Nothing is sent there any more; its log stays as long as it is kept. */
export const removeWebhook = (ctx: Context, actor: Actor, { webhookId }: WebhookArgs): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId, 'for no key update of w')
    const webhook = await there(tx, webhookId)
    await tx.query('update webhook set removed_at = $2 where id = $1', [webhookId, ctx.now])
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_REMOVED', {
      before: { url: webhook.url },
    })
    return WebhookSaved.of(webhook)
  })

/** It was left alone: what waits is sent from now on. */
export const restartWebhook = (ctx: Context, actor: Actor, { webhookId }: WebhookArgs): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId, 'for no key update of w')
    await tx.query('update webhook set stopped_at = null, failing_since = null where id = $1', [webhookId])
    await tx.query(`update webhook_delivery set next_at = $2 where webhook_id = $1 and status = 'WAITING'`, [
      webhookId,
      ctx.now,
    ])
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_RESTARTED')
    await sendSoon(tx)
    return WebhookSaved.of(await there(tx, webhookId))
  })

/** A message of type « test », signed as all others. */
export const testWebhook = (ctx: Context, actor: Actor, { webhookId }: WebhookArgs): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId)
    await tx.query(
      'insert into webhook_delivery (webhook_id, type, body, created_at, next_at) values ($1, $2, $3, $4, $4)',
      [webhookId, TEST_TYPE, testBody(ctx.now), ctx.now],
    )
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_TESTED')
    await sendSoon(tx)
    return WebhookSaved.of(await there(tx, webhookId))
  })

/** What was sent is sent again, with the same ids: who has seen one knows it. */
export const replayWebhook = (
  ctx: Context,
  actor: Actor,
  { webhookId, deliveryId = null, since = null }: ReplayWebhookArgs,
): Answer =>
  ctx.db.transaction(async (tx) => {
    const client = await webhookInReach(tx, actor, webhookId)
    const again = await changedBy(
      tx,
      `update webhook_delivery set status = 'WAITING', attempts = 0, next_at = $2
       where webhook_id = $1 and (id = $3::uuid or $3 is null and created_at >= $4::timestamptz) and status <> 'WAITING'`,
      [webhookId, ctx.now, deliveryId, since],
    )
    await trace(tx, ctx, actor, { id: client.clientId, communeId: client.communeId }, 'WEBHOOK_REPLAYED', {
      items: again,
    })
    await sendSoon(tx)
    return WebhookSaved.of(await there(tx, webhookId))
  })

const sendSoon = (tx: EntityManager) => publish(tx, { task: 'send-webhooks', payload: {}, key: 'send-webhooks' })

const trace = (
  tx: EntityManager,
  { now }: Context,
  actor: Actor,
  { id, communeId }: { id: string; communeId: string | null },
  action: AuditAction,
  details?: AuditDetails,
) =>
  audit(tx, {
    ...{ at: now, ...by(actor), action, communeId, subject: 'api_client', subjectId: id },
    ...(details && { details }),
  })
