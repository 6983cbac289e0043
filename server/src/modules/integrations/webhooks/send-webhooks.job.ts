import type { DataSource, EntityManager } from 'typeorm'
import { Webhook } from 'standardwebhooks'
import type { Config } from '../../../platform/config.js'
import { decrypt } from '../../../platform/crypto.js'
import { homeDay } from '../../../platform/home-zone.js'
import { publish } from '../../../platform/outbox.js'
import { bytes, instant, list, maybe, number, oneOf, type RowOf, text } from '../../../platform/row.js'
import { NotSent, post } from '../../../platform/safe-request.js'
import { anyRow, firstRow, rowsOf } from '../../../platform/sql.js'
import { API_SCOPES } from '../../../platform/actor.js'
import { ChangeKind } from '../changes/change.entity.js'
import { mayFollow } from '../changes/change.policy.js'
import { type ChangeRow, readAfter } from '../changes/changes.query.js'
import { bodyOf, isGivenUp, isTaken, nextAttempt, TYPES } from './webhook.policy.js'

interface Parts {
  db: DataSource
  config: Config
}

/** Those that are told something: of a program that is let in, with its scopes of today. $1: today in the home zone. */
const LIVE = `w.removed_at is null and w.stopped_at is null and c.revoked_at is null and c.ends_on >= $1
  and (c.commune_id is null or exists (select 1 from commune m where m.id = c.commune_id and m.archived_at is null))`
const BATCH = 500

/**
 * Task 'send-webhooks', each minute and after each change: writes a message for each change that an address waits for, then has each
 * address that is due told by a job of its own, so that a slow one holds no other.
 */
export async function sendWebhooks(db: DataSource, now: Date): Promise<void> {
  const waiting = await rowsOf(
    db,
    { id: text },
    `select w.id from webhook w join api_client c on c.id = w.client_id where ${LIVE} order by w.id`,
    [homeDay(now)],
  )
  for (const { id } of waiting) while (await db.transaction((tx) => writeMessages(tx, id, now)));
  const due = await rowsOf(
    db,
    { id: text },
    `select distinct w.id from webhook w join api_client c on c.id = w.client_id join webhook_delivery d on d.webhook_id = w.id
     where ${LIVE} and d.status = 'WAITING' and d.next_at <= $2`,
    [homeDay(now), now],
  )
  await publish(
    db.manager,
    ...due.map(({ id }) => ({ task: 'tell-webhook', payload: { webhookId: id }, key: `tell-webhook ${id}` })),
  )
}

const FOLLOWING = {
  kinds: list(oneOf(ChangeKind)),
  scopes: list(oneOf(API_SCOPES)),
  communeId: maybe(text),
  serviceIds: list(text),
  tx: text,
  seq: text,
}

/** The messages of the next changes, and the place up to which they are written, together. True: there may be more. */
async function writeMessages(tx: EntityManager, webhookId: string, now: Date): Promise<boolean> {
  const webhook = await firstRow(
    tx,
    FOLLOWING,
    `select w.kinds, c.scopes, c.commune_id as "communeId", w.after_tx::text as tx, w.after_seq::text as seq,
       array(select s.service_id from api_client_service s where s.client_id = c.id) as "serviceIds"
     from webhook w join api_client c on c.id = w.client_id where w.id = $2 and ${LIVE} for no key update of w skip locked`,
    [homeDay(now), webhookId],
  )
  if (!webhook) return false
  const { tx: afterTx, seq, scopes, communeId, serviceIds } = webhook
  const kinds = webhook.kinds.filter((kind) => mayFollow(scopes, kind))
  const where = { communeId, kinds, serviceIds: serviceIds.length > 0 ? serviceIds : null }
  const changes = await readAfter(tx, where, { tx: afterTx, seq }, BATCH)
  const last = changes.at(-1)
  if (!last) return false
  const messages = inOne(changes)
  await tx.query(
    `insert into webhook_delivery (webhook_id, type, body, created_at, next_at)
     select $1, m.type, m.body, $4, $4 from unnest($2::text[], $3::text[]) as m(type, body)`,
    [webhookId, messages.map(({ kind }) => TYPES[kind]), messages.map(bodyOf), now],
  )
  await tx.query('update webhook set after_tx = $2::bigint, after_seq = $3 where id = $1', [
    webhookId,
    last.tx,
    last.seq,
  ])
  return changes.length === BATCH
}

/** Of one transaction that changed a thing several times, the last is told. */
function inOne(changes: readonly ChangeRow[]): ChangeRow[] {
  const last = new Map<string, ChangeRow>()
  for (const change of changes)
    last.set([change.tx, change.kind, change.subjectId, change.serviceId, change.day].join(' '), change)
  return [...last.values()]
}

const TOLD = { url: text, secrets: list(bytes), failingSince: maybe(instant) }
const MESSAGE = { id: text, body: text, attempts: number }
type Message = RowOf<typeof MESSAGE>
/** Messages and milliseconds of one job: what is left is told by the next one. */
const MOST = 50
const LONGEST_MS = 60_000

/** Task 'tell-webhook': posts what is due to one address, the oldest first, until one is not taken. Of two jobs at once each posts its own messages. */
export const tellWebhook =
  ({ db, config }: Parts, clock: { now: () => Date }) =>
  async ({ webhookId }: { webhookId: string }): Promise<void> => {
    const until = performance.now() + LONGEST_MS
    for (let told = 0; told < MOST && performance.now() < until; told++)
      if (!(await tellNext({ db, config }, webhookId, clock.now()))) return
    await publish(db.manager, { task: 'send-webhooks', payload: {}, key: 'send-webhooks' })
  }

/** False: nothing is due, or the address did not take it. */
async function tellNext({ db, config }: Parts, webhookId: string, now: Date): Promise<boolean> {
  const webhook = await firstRow(
    db,
    TOLD,
    `select w.url, w.secrets_encrypted as secrets, w.failing_since as "failingSince" from webhook w join api_client c on c.id = w.client_id
     where w.id = $2 and ${LIVE}`,
    [homeDay(now), webhookId],
  )
  // taken before it is sent: a worker that dies leaves it to be sent again, with the same id
  const message =
    webhook &&
    (await firstRow(
      db,
      MESSAGE,
      `update webhook_delivery set attempts = attempts + 1, last_at = $2, next_at = $2::timestamptz + interval '1 minute'
       where id = (select id from webhook_delivery where webhook_id = $1 and status = 'WAITING' and next_at <= $2
         order by created_at, id limit 1 for update skip locked) returning id, body, attempts`,
      [webhookId, now],
    ))
  if (!webhook || !message) return false
  const answer = await post(webhook.url, message.body, signed(config, webhook.secrets, message, now), config).catch(
    (caught: unknown) => ({ status: 0, text: whyOf(caught), ms: 0 }),
  )
  const taken = isTaken(answer.status)
  const nextAt = taken ? null : nextAttempt(message.attempts, now)
  await db.query(
    `update webhook_delivery set status = $2, next_at = coalesce($3, next_at), answer_status = nullif($4, 0), answer = $5, took_ms = $6 where id = $1`,
    [message.id, taken ? 'DELIVERED' : nextAt ? 'WAITING' : 'DEAD', nextAt, answer.status, answer.text, answer.ms],
  )
  await noteHealth(db, webhookId, webhook.failingSince, taken, now)
  return taken
}

/** In one word: what was wrong with the address, or what the network said. */
function whyOf(caught: unknown): string {
  if (caught instanceof NotSent) return caught.why
  const code = typeof caught === 'object' && caught !== null && 'code' in caught ? String(caught.code) : 'NO_ANSWER'
  return code === 'ABORT_ERR' || code === '23' ? 'TIMEOUT' : code
}

/** Standard Webhooks: each live secret signs, so that one is replaced without a gap. */
function signed(config: Config, sealed: readonly Buffer[], { id, body }: Message, now: Date): Record<string, string> {
  const messageId = `msg_${id}`
  const signatures = sealed.map((secret) => new Webhook(decrypt(secret, config.secretKey)).sign(messageId, now, body))
  return {
    'content-type': 'application/json',
    'user-agent': 'CantineFacile-Webhooks/1',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  }
}

/** Since when it takes nothing; after five days it is left alone, and its contact told once. */
async function noteHealth(
  db: DataSource,
  webhookId: string,
  failingSince: Date | null,
  taken: boolean,
  now: Date,
): Promise<void> {
  if (taken) {
    if (failingSince) await db.query('update webhook set failing_since = null where id = $1', [webhookId])
    return
  }
  if (!failingSince)
    await db.query('update webhook set failing_since = $2 where id = $1 and failing_since is null', [webhookId, now])
  else if (isGivenUp(failingSince, now))
    await db.transaction(async (tx) => {
      const stopped = 'update webhook set stopped_at = $2 where id = $1 and stopped_at is null returning 1'
      if (await anyRow(tx, stopped, [webhookId, now]))
        await publish(tx, { task: 'send-mail', payload: { template: 'webhook-stopped', webhookId } })
    })
}
