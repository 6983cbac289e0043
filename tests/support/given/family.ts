import { randomUUID } from 'node:crypto'
import { issueReceipt } from '../../../server/src/modules/payments/settling/receipt.command.js'
import { lockWallet, transfer } from '../../../server/src/modules/wallet/index.js'
import { clock } from '../clock.js'
import { ask, type Signed } from '../client.js'
import { town } from '../town.js'
import type { TestCommune } from './commune.js'
import { openSession } from './session.js'
import { wholeCents } from '../../../server/src/platform/money.js'

export interface TestFamily extends Signed {
  accountId: string
  email: string
  /** Beneficiaries, in the order in which they were added. */
  children: string[]
}

export interface FamilyAsked {
  children?: number
  /** Valid accesses « Enfant commune » for every child. */
  in?: TestCommune | TestCommune[]
  accessStatus?: 'PENDING' | 'VALID'
  status?: 'PENDING' | 'ACTIVE'
  /** Money on the wallet of the (first) commune's régie. */
  creditCents?: number
  lastName?: string
}

const NAMES = ['Louane', 'Théo', 'Inès', 'Marius', 'Zoé']

/** A signed-in family with children whose accesses are valid for the school years 2025-2027. */
export async function aFamily(asked: FamilyAsked = {}): Promise<TestFamily> {
  const { owner } = town()
  const email = `parent-${randomUUID().slice(0, 12)}@exemple.fr`
  const lastName = asked.lastName ?? 'Dupont'
  const accountId = await insertAccount(email, lastName, asked.status ?? 'ACTIVE')
  const children: string[] = []
  for (let i = 0; i < (asked.children ?? 1); i++) {
    const { rows } = await owner.query(
      `insert into beneficiary (first_name, last_name, birth_date) values ($1, $2, '2018-05-10') returning id`,
      [NAMES[i % NAMES.length], lastName],
    )
    const child = (rows[0] as { id: string }).id
    await owner.query(
      `insert into filiation (account_id, beneficiary_id, type, position) values ($1, $2, 'MOTHER', $3)`,
      [accountId, child, i],
    )
    children.push(child)
  }
  const communes = asked.in ? [asked.in].flat() : []
  for (const commune of communes) {
    await owner.query(
      `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, valid_from, valid_to)
       select $1, $2, $3, child, $5, now(), '2025-09-01', '2027-07-02' from unnest($4::uuid[]) child`,
      [commune.id, accountId, commune.situationId, children, asked.accessStatus ?? 'VALID'],
    )
  }
  if (asked.creditCents && communes[0]) await credit(accountId, communes[0].regieId, asked.creditCents)
  return { accountId, email, children, cookie: await openSession(accountId) }
}

export async function insertAccount(email: string, lastName: string, status: string): Promise<string> {
  const { rows } = await town().owner.query(
    `insert into account (email, password_hash, first_name, last_name, status, email_confirmed_at, terms_version, terms_accepted_at)
     values ($1, 'no password: the test opens its own session', 'Camille', $2, $3, now(), '1', now()) returning id`,
    [email, lastName, status],
  )
  return (rows[0] as { id: string }).id
}

/** Money on a wallet, posted in the ledger like a card top-up. */
export async function credit(accountId: string, regieId: string, amountCents: number): Promise<void> {
  const { rows } = await town().owner.query(
    `with asked as (insert into top_up (account_id, regie_id, amount_cents, request_id, asked_by, created_at)
       values ($1, $2, $3, gen_random_uuid(), $1, $4) returning id)
     insert into payment (regie_id, account_id, purpose, top_up_id, provider, mode, session_id, amount_cents, status, created_at, settled_at)
     select $2, $1, 'TOP_UP', asked.id, 'sandbox', 'test', gen_random_uuid()::text, $3, 'SUCCEEDED', $4, $4 from asked returning id`,
    [accountId, regieId, amountCents, clock.now()],
  )
  const paymentId = (rows[0] as { id: string }).id
  await town().db.transaction(async (tx) => {
    const wallet = await lockWallet(tx, accountId, regieId)
    const moves = [{ causeId: paymentId, amountCents: wholeCents(amountCents), walletId: wallet.id }]
    await transfer(tx, {
      regieId,
      from: 'CARD_CLEARING',
      to: 'WALLET',
      cause: 'TOP_UP',
      moves,
      actorId: accountId,
      at: clock.now(),
    })
    const label = 'Recharge du porte-monnaie'
    const receipt = {
      regieId,
      accountId,
      causeId: paymentId,
      amountCents: wholeCents(amountCents),
      label,
      at: clock.now(),
    }
    await issueReceipt(tx, { ...receipt, cause: 'TOP_UP', method: 'CARD' })
  })
}

/** One child with one paid meal on Tuesday 8 December 2026, bought on 25 November. */
export async function aBookedMeal(commune: TestCommune, { priceCents = 380 } = {}) {
  clock.at('2026-11-25T10:00:00+01:00')
  const family = await aFamily({ in: commune, creditCents: priceCents })
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0], days: ['2026-12-08'] }]
  const { placeOrder } = await ask<{ placeOrder: { order: { id: string; bookings: { id: string }[] } } }>(
    family,
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced { order { id bookings { id } } } ... on OrderRefused { reason message } } }`,
    { input: { requestId: randomUUID(), lines, expectedTotalCents: priceCents, payment: 'WALLET' } },
  )
  const [booking] = placeOrder.order.bookings
  if (!booking) throw new Error('the meal was not booked')
  return { family, orderId: placeOrder.order.id, bookingId: booking.id }
}
