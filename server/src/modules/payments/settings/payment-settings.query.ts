import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { notFound } from '../../../platform/errors.js'
import { maySetPayments } from './payment-settings.access.js'
import { PaymentSettings } from './payment-settings.result.js'
import { type RowOf, instant, maybe, number, oneOf, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'

type Db = Pick<EntityManager, 'query'>

/** A régie that the actor may not set answers like one that does not exist. Gives the communes it serves. */
export async function regieInReach(db: Db, actor: Actor, regieId: string): Promise<string[]> {
  const communes = await rowsOf(db, { id: text }, 'select id from commune where regie_id = $1 order by id', [regieId])
  const ids = communes.map(({ id }) => id)
  if (!maySetPayments(actor, ids)) throw notFound()
  return ids
}

const Row = {
  provider: oneOf(['sandbox', 'stripe']),
  mode: oneOf(['test', 'live']),
  last4: maybe(text),
  signingKeys: number,
  setAt: instant,
  setBy: text,
}
type Row = RowOf<typeof Row>

export async function paymentSettings(db: Db, config: Config, actor: Actor, regieId: string): Promise<PaymentSettings> {
  await regieInReach(db, actor, regieId)
  const [row] = await rowsOf(
    db,
    Row,
    `select provider, mode, secret_key_last4 as last4, cardinality(webhook_secrets_encrypted) as "signingKeys", set_at as "setAt",
       a.first_name || ' ' || a.last_name as "setBy"
     from regie_payment_settings s join account a on a.id = s.set_by where s.regie_id = $1`,
    [regieId],
  )
  const stripe = row?.provider === 'stripe'
  return Object.assign(new PaymentSettings(), {
    regieId,
    provider: stripe ? 'STRIPE' : config.sandboxPayments ? 'SANDBOX' : 'NONE',
    mode: stripe ? (row.mode === 'live' ? 'LIVE' : 'TEST') : config.sandboxPayments ? 'TEST' : null,
    last4: row?.last4 ?? null,
    webhookUrl: `${config.publicUrl}/webhooks/stripe/${regieId}`,
    signingKeys: row?.signingKeys ?? 0,
    setAt: row?.setAt ?? null,
    setBy: row?.setBy ?? null,
  })
}
