import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import type { Config } from '../../../platform/config.js'
import { encrypt } from '../../../platform/crypto.js'
import type { PaymentKeysInput } from './payment-settings.input.js'
import { modeOfKey, whyNotKeys } from './payment-settings.policy.js'
import { paymentSettings, regieInReach } from './payment-settings.query.js'
import { type PaymentSettings, PaymentSettingsRefused } from './payment-settings.result.js'
import { openKeys, sealedSettings } from './regie-provider.gateway.js'
import { probeStripeKey } from '../stripe/stripe-probe.gateway.js'
import { instant } from '../../../platform/row.js'
import { changedBy, anyRow, firstRow } from '../../../platform/sql.js'

type Answer = Promise<PaymentSettings | PaymentSettingsRefused>

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

/** Gives a régie its Stripe account, or renews a key. Stripe is asked first: a key that does not work is never kept. */
export async function setPaymentKeys(
  db: DataSource,
  config: Config,
  actor: Actor,
  input: PaymentKeysInput,
  now: Date,
): Answer {
  const { regieId } = input
  const communes = await regieInReach(db, actor, regieId)
  const known = openKeys(await sealedSettings(db, regieId), config)
  const [secretKey, signingKey] = [trimmed(input.secretKey), trimmed(input.signingKey)]
  const reason = whyNotKeys({ secretKey, signingKey, known: known !== null, testsAllowed: config.sandboxPayments })
  if (reason) return PaymentSettingsRefused.because(reason)
  const key = secretKey ?? known?.secretKey ?? ''
  const probe = await probeStripeKey(key, config)
  if (!probe.works) return PaymentSettingsRefused.because(probe.rejected ? 'KEY_REJECTED' : 'PROVIDER_DOWN')
  const mode = modeOfKey(key)
  if (probe.mode !== mode) return PaymentSettingsRefused.because('KEY_REJECTED')
  const signing = [signingKey, ...(known?.webhookSecrets ?? [])].filter((secret): secret is string => secret !== null)
  return db.transaction(async (tx) => {
    if ((await lockedSince(tx, regieId)) !== (input.before?.getTime() ?? null))
      return PaymentSettingsRefused.because('CHANGED_MEANWHILE')
    const moves = known?.mode === 'live' && (known.accountRef !== probe.accountRef || mode !== 'live')
    if (moves && (await someonePays(tx, regieId))) return PaymentSettingsRefused.because('PAYMENTS_WAITING')
    await tx.query(UPSERT, [
      regieId,
      mode,
      probe.accountRef,
      encrypt(key, config.secretKey),
      key.slice(-4),
      [...new Set(signing)].slice(0, 2).map((secret) => encrypt(secret, config.secretKey)),
      now,
      actor.accountId,
    ])
    if (mode === 'live') await closeTestPages(tx, regieId)
    const details: AuditDetails = {
      mode,
      last4: key.slice(-4),
      newKey: secretKey !== null,
      newSigningKey: signingKey !== null,
    }
    await note(tx, actor, 'PAYMENT_KEYS_SET', regieId, communes, now, details)
    return paymentSettings(tx, config, actor, regieId)
  })
}

/** When the keys that count were set; nobody sets others meanwhile, the first ones included. */
async function lockedSince(tx: EntityManager, regieId: string): Promise<number | null> {
  await tx.query('select 1 from regie where id = $1 for no key update', [regieId])
  const row = await firstRow(
    tx,
    { setAt: instant },
    'select set_at as "setAt" from regie_payment_settings where regie_id = $1',
    [regieId],
  )
  return row?.setAt.getTime() ?? null
}

const UPSERT = `
insert into regie_payment_settings (regie_id, provider, mode, account_ref, secret_key_encrypted, secret_key_last4, webhook_secrets_encrypted, set_at, set_by)
values ($1, 'stripe', $2, $3, $4, $5, $6, $7, $8)
on conflict (regie_id) do update set provider = excluded.provider, mode = excluded.mode, account_ref = excluded.account_ref,
  secret_key_encrypted = excluded.secret_key_encrypted, secret_key_last4 = excluded.secret_key_last4,
  webhook_secrets_encrypted = excluded.webhook_secrets_encrypted, set_at = excluded.set_at, set_by = excluded.set_by`

/** Real cards from now on: a test page that somebody has open accepts nothing any more. */
const closeTestPages = (tx: EntityManager, regieId: string) =>
  tx.query(
    `update sandbox_session s set status = 'EXPIRED' from payment p
     where p.provider = 'sandbox' and p.session_id = s.id and p.regie_id = $1 and s.status = 'OPEN'`,
    [regieId],
  )

/** Asks Stripe whether the key still works; changes nothing. */
export async function testPaymentKeys(
  db: DataSource,
  config: Config,
  actor: Actor,
  regieId: string,
  now: Date,
): Answer {
  const communes = await regieInReach(db, actor, regieId)
  const keys = openKeys(await sealedSettings(db, regieId), config)
  if (!keys) return PaymentSettingsRefused.because('NO_KEY')
  const probe = await probeStripeKey(keys.secretKey, config)
  await note(db.manager, actor, 'PAYMENT_KEYS_TESTED', regieId, communes, now, { works: probe.works })
  if (!probe.works) return PaymentSettingsRefused.because(probe.rejected ? 'KEY_REJECTED' : 'PROVIDER_DOWN')
  return paymentSettings(db.manager, config, actor, regieId)
}

/** The rolling is over: only the newest signing key is believed from now on. */
export const retireSigningKey = (db: DataSource, config: Config, actor: Actor, regieId: string, now: Date): Answer =>
  db.transaction(async (tx) => {
    const communes = await regieInReach(tx, actor, regieId)
    const changed = await changedBy(
      tx,
      `update regie_payment_settings set webhook_secrets_encrypted = webhook_secrets_encrypted[1:1] where regie_id = $1 and provider = 'stripe'`,
      [regieId],
    )
    if (changed === 0) return PaymentSettingsRefused.because('NO_KEY')
    await note(tx, actor, 'SIGNING_KEY_RETIRED', regieId, communes, now, {})
    return paymentSettings(tx, config, actor, regieId)
  })

/** Forgets the keys for good. Not while somebody pays with them: nothing could be asked about that payment any more. */
export const removePaymentKeys = (db: DataSource, config: Config, actor: Actor, regieId: string, now: Date): Answer =>
  db.transaction(async (tx) => {
    const communes = await regieInReach(tx, actor, regieId)
    if (await someonePays(tx, regieId)) return PaymentSettingsRefused.because('PAYMENTS_WAITING')
    const removed = await changedBy(tx, 'delete from regie_payment_settings where regie_id = $1', [regieId])
    if (removed === 0) return PaymentSettingsRefused.because('NO_KEY')
    await note(tx, actor, 'PAYMENT_KEYS_REMOVED', regieId, communes, now, {})
    return paymentSettings(tx, config, actor, regieId)
  })

/** Real money on its way: a card page that may still be paid, or a bank that has not answered. */
async function someonePays(tx: EntityManager, regieId: string): Promise<boolean> {
  return anyRow(
    tx,
    `select 1 from payment where regie_id = $1 and provider = 'stripe' and mode = 'live' and status = 'PENDING' limit 1`,
    [regieId],
  )
}

/** Once per commune that the régie serves: each sees it in its own journal. */
async function note(
  tx: EntityManager,
  actor: Actor,
  action: AuditAction,
  regieId: string,
  communes: string[],
  at: Date,
  details: AuditDetails,
): Promise<void> {
  for (const communeId of communes)
    await audit(tx, { at, ...by(actor), action, communeId, subject: 'regie', subjectId: regieId, details })
}
