import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { decodeInstant, encodeCursor, toPage } from '../../../platform/page.js'
import { flag, instant, list, maybe, number, oneOf, type RowOf, text } from '../../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { mayAdministerClients } from '../api-client.access.js'
import { ChangeKind } from '../changes/change.entity.js'
import type { WebhookDeliveriesArgs } from './webhook.input.js'
import { stateOf } from './webhook.policy.js'
import { ApiWebhook, DeliveryStatus, WebhookDelivery } from './webhook.result.js'

const WEBHOOK = {
  id: text,
  clientId: text,
  url: text,
  kinds: list(oneOf(ChangeKind)),
  createdAt: instant,
  failingSince: maybe(instant),
  stoppedAt: maybe(instant),
  hasTwoSecrets: flag,
}
const COLUMNS = `w.id, w.client_id as "clientId", w.url, w.kinds, w.created_at as "createdAt", w.failing_since as "failingSince",
  w.stopped_at as "stoppedAt", cardinality(w.secrets_encrypted) = 2 as "hasTwoSecrets"`

const toWebhook = (row: RowOf<typeof WEBHOOK>): ApiWebhook =>
  Object.assign(new ApiWebhook(), row, { state: stateOf(row) })

/** Of several programs, in one statement. */
export async function webhooksOf(db: Db, clientIds: readonly string[]): Promise<Map<string, ApiWebhook[]>> {
  const rows = await rowsOf(
    db,
    WEBHOOK,
    `select ${COLUMNS} from webhook w where w.client_id = any($1::uuid[]) and w.removed_at is null order by w.created_at, w.id`,
    [clientIds],
  )
  const found = new Map<string, ApiWebhook[]>(clientIds.map((id) => [id, []]))
  for (const row of rows) found.get(row.clientId)?.push(toWebhook(row))
  return found
}

export async function readWebhook(db: Db, id: string): Promise<ApiWebhook | null> {
  const row = await firstRow(db, WEBHOOK, `select ${COLUMNS} from webhook w where w.id = $1 and w.removed_at is null`, [
    id,
  ])
  return row ? toWebhook(row) : null
}

const REACH = { clientId: text, communeId: maybe(text) }

/** Of which program an address is; what is out of reach is not there. */
export async function webhookInReach(db: Db, actor: Actor, id: string, lock = ''): Promise<RowOf<typeof REACH>> {
  const found = await firstRow(
    db,
    REACH,
    `select c.id as "clientId", c.commune_id as "communeId" from webhook w join api_client c on c.id = w.client_id
     where w.id = $1 and w.removed_at is null ${lock}`,
    [id],
  )
  if (!found || !mayAdministerClients(actor, found.communeId)) throw notFound()
  return found
}

const DELIVERY = {
  id: text,
  type: text,
  body: text,
  createdAt: instant,
  key: text,
  status: oneOf(DeliveryStatus),
  attempts: number,
  lastAt: maybe(instant),
  nextAt: instant,
  answerStatus: maybe(number),
  answer: maybe(text),
  tookMs: maybe(number),
}

/** The log of an address, the newest first. Two statements. */
export async function readDeliveries(db: Db, actor: Actor, asked: WebhookDeliveriesArgs) {
  await webhookInReach(db, actor, asked.webhookId)
  const after = decodeInstant(asked.after)
  const rows = await rowsOf(
    db,
    DELIVERY,
    `select d.id, d.type, d.body, d.created_at as "createdAt", d.created_at::text as key, d.status, d.attempts, d.last_at as "lastAt", d.next_at as "nextAt",
       d.answer_status as "answerStatus", d.answer, d.took_ms as "tookMs"
     from webhook_delivery d where d.webhook_id = $1 and ($2::timestamptz is null or (d.created_at, d.id) < ($2, $3::uuid))
     order by d.created_at desc, d.id desc limit $4`,
    [asked.webhookId, after?.key ?? null, after?.id ?? null, asked.first + 1],
  )
  const nodes = rows.map(({ key, ...row }) => ({ key, node: Object.assign(new WebhookDelivery(), row) }))
  const { edges, pageInfo } = toPage(nodes, asked.first, ({ key, node }) => encodeCursor(key, node.id))
  return { edges: edges.map(({ node, cursor }) => ({ node: node.node, cursor })), pageInfo }
}
