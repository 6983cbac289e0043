import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { decrypt } from '../../../platform/crypto.js'
import type { Cents } from '../../../platform/money.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { Payment } from '../payment.entity.js'
import {
  CardNotOffered,
  type PaymentProvider,
  type ProviderMode,
  type ProviderName,
} from '../providers/provider.gateway.js'
import { SANDBOX_MINIMUM_CENTS, sandboxProvider } from '../sandbox/sandbox.gateway.js'
import { STRIPE_MINIMUM_CENTS, type StripeKeys, stripeProvider } from '../stripe/stripe.gateway.js'
import { bytes, list, maybe, oneOf, text } from '../../../platform/row.js'

/** What a régie has set, still sealed. */
export interface SealedSettings {
  provider: ProviderName
  mode: ProviderMode
  accountRef: string | null
  key: Buffer | null
  webhookSecrets: Buffer[]
}

export const sealedSettings = async (db: Db, regieId: string): Promise<SealedSettings | null> =>
  (await settingsOf(db, [regieId])).get(regieId) ?? null

const SEALED = {
  provider: oneOf(['sandbox', 'stripe']),
  mode: oneOf(['test', 'live']),
  accountRef: maybe(text),
  key: maybe(bytes),
  webhookSecrets: list(bytes),
  regieId: text,
}

/** One statement, whatever the number of régies. */
async function settingsOf(db: Db, regieIds: readonly string[]): Promise<Map<string, SealedSettings>> {
  const rows = await rowsOf(
    db,
    SEALED,
    `select regie_id as "regieId", provider, mode, account_ref as "accountRef", secret_key_encrypted as key, webhook_secrets_encrypted as "webhookSecrets"
     from regie_payment_settings where regie_id = any($1::uuid[])`,
    [regieIds],
  )
  return new Map(rows.map(({ regieId, ...settings }) => [regieId, settings]))
}

export function openKeys(sealed: SealedSettings | null, { secretKey }: Pick<Config, 'secretKey'>): StripeKeys | null {
  if (!sealed?.key) return null
  return {
    mode: sealed.mode,
    accountRef: sealed.accountRef,
    secretKey: decrypt(sealed.key, secretKey),
    webhookSecrets: sealed.webhookSecrets.map((secret) => decrypt(secret, secretKey)),
  }
}

/**
 * The provider that a régie's next payment is made with. Without settings it is the sandbox, a local card page that is
 * clearly a test; on a public address that takes SANDBOX_PAYMENTS=true, else the régie takes no cards (CardNotOffered).
 */
export async function providerOfRegie(db: DataSource, config: Config, regieId: string): Promise<PaymentProvider> {
  const sealed = await sealedSettings(db, regieId)
  const keys = sealed?.provider === 'stripe' ? openKeys(sealed, config) : null
  if (keys) return stripeProvider(keys, config)
  if (!config.sandboxPayments) throw new CardNotOffered()
  return sandboxProvider(db, config, regieId)
}

type MadeWith = Pick<Payment, 'regieId' | 'provider' | 'mode' | 'accountRef'>

/** The provider that a payment was made with, whatever the régie uses now. CardNotOffered when its keys are gone. */
export async function providerOfPayment(db: DataSource, config: Config, made: MadeWith): Promise<PaymentProvider> {
  if (made.provider === 'sandbox') return sandboxProvider(db, config, made.regieId)
  const keys = openKeys(await sealedSettings(db, made.regieId), config)
  const another = made.accountRef && keys?.accountRef && made.accountRef !== keys.accountRef
  if (!keys || another || keys.mode !== made.mode) throw new CardNotOffered()
  return stripeProvider(keys, config)
}

/** Does the test card page count as money? Not where it is closed, nor once the régie takes real cards. */
export async function testCardsCount(db: DataSource, config: Config, regieId: string): Promise<boolean> {
  const sealed = await sealedSettings(db, regieId)
  return config.sandboxPayments && !(sealed?.provider === 'stripe' && sealed.mode === 'live')
}

/** For the webhook: the régie's Stripe, whether or not new payments use it. */
export async function stripeOfRegie(db: DataSource, config: Config, regieId: string): Promise<PaymentProvider | null> {
  const keys = openKeys(await sealedSettings(db, regieId), config)
  return keys && stripeProvider(keys, config)
}

/** The least that a card may pay to each régie now; null when it takes no cards. No key is opened to know it. */
export async function cardMinimums(db: Db, config: Config, regieIds: readonly string[]): Promise<(Cents | null)[]> {
  const known = await settingsOf(db, regieIds)
  return regieIds.map((id) => {
    const sealed = known.get(id)
    if (sealed?.provider === 'stripe' && sealed.key) return STRIPE_MINIMUM_CENTS
    return config.sandboxPayments ? SANDBOX_MINIMUM_CENTS : null
  })
}

export const cardMinimum = async (db: Db, config: Config, regieId: string): Promise<Cents | null> =>
  (await cardMinimums(db, config, [regieId]))[0] ?? null
