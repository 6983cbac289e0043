import { ask } from '../client.js'
import { given, type TestCommune } from '../given/index.js'
import { town } from '../town.js'
import type { Account, Event, Session } from './account.js'
import { anAccount } from './index.js'

export interface SettingsAnswer {
  __typename: string
  provider?: string
  mode?: string | null
  last4?: string | null
  webhookUrl?: string
  signingKeys?: number
  setAt?: string | null
  setBy?: string | null
  reason?: string
  message?: string
}

export const SETTINGS = `__typename ... on PaymentSettings { provider mode last4 webhookUrl signingKeys setAt setBy }
  ... on PaymentSettingsRefused { reason message }`

interface Keys {
  regieId: string
  secretKey?: string
  signingKey?: string
  /** When those that the page shows were set. */
  before?: string | null
}

const shownAt = async (who: { cookie: string }, regieId: string): Promise<string | null> =>
  (
    await ask<{ paymentSettings: { setAt: string | null } }>(
      who,
      'query ($id: UUID!) { paymentSettings(regieId: $id) { setAt } }',
      { id: regieId },
    )
  ).paymentSettings.setAt

/** What the régisseur does in the console. */
export async function setKeys(who: { cookie: string }, keys: Keys): Promise<SettingsAnswer> {
  const input = { before: await shownAt(who, keys.regieId), ...keys }
  const { setPaymentKeys } = await ask<{ setPaymentKeys: SettingsAnswer }>(
    who,
    `mutation ($input: PaymentKeysInput!) { setPaymentKeys(input: $input) { ${SETTINGS} } }`,
    { input },
  )
  return setPaymentKeys
}

/** The commune's régie takes cards with a Stripe account of its own, whose webhooks reach us. */
export async function withStripe(commune: TestCommune, asked: { livemode?: boolean } = {}): Promise<Account> {
  const account = anAccount(asked)
  const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  const set = await setKeys(regisseur, {
    regieId: commune.regieId,
    secretKey: account.key,
    signingKey: account.webhookSecrets[0] ?? '',
  })
  if (!set.webhookUrl) throw new Error(`the keys were refused: ${set.message}`)
  account.webhookUrl = set.webhookUrl
  return account
}

/** The session behind an address that a family was given. */
export function sessionAt(account: Account, url: string | null | undefined): Session {
  const session = account.sessions.get(url?.split('/').at(-1) ?? '')
  if (!session) throw new Error(`no session of this account is at ${url}`)
  return session
}

/** Our payment behind a session. */
export const paymentIdOf = (session: Session): string => session.client_reference_id ?? ''

/** A payment as it is stored. */
export async function storedPayment(id: string) {
  const { rows } = await town().owner.query(
    `select status, provider, mode, session_id as "sessionId", alert, account_ref as "accountRef", provider_payment_id as "providerPaymentId" from payment where id = $1`,
    [id],
  )
  return rows[0] as Record<
    'status' | 'provider' | 'mode' | 'sessionId' | 'alert' | 'accountRef' | 'providerPaymentId',
    string | null
  >
}

/** Events noted once and for all, by type. */
export async function notedEvents(events: Event[]): Promise<number> {
  const { rows } = await town().owner.query(
    `select count(*)::int as n from external_event where provider = 'stripe' and event_id = any($1)`,
    [events.map(({ id }) => id)],
  )
  return (rows[0] as { n: number }).n
}

/** What has been posted in a régie, all causes together: « nothing else moved » is this, unchanged. */
export async function postings(regieId: string): Promise<{ cause: string; cents: number }[]> {
  const { rows } = await town().owner.query(
    `select t.cause, sum(e.amount_cents)::int as cents from ledger_transaction t join ledger_entry e on e.transaction_id = t.id and e.amount_cents > 0
     where t.regie_id = $1 group by t.id, t.cause, t.at order by t.at, t.cause`,
    [regieId],
  )
  return rows as { cause: string; cents: number }[]
}
