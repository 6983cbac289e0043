import type { EntityManager } from 'typeorm'
import { publish } from '../../../platform/outbox.js'
import { rowsOf } from '../../../platform/sql.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { contextOf } from '../../regulations/index.js'
import { PURSE, PURSE_COLUMNS, transfer } from '../../wallet/index.js'
import { readBookings } from '../bookings.query.js'
import { isCare, type Purse, spendable } from '../orders/care-money.policy.js'
import { dropCharges } from './drop-charges.command.js'
import { insertCharges } from './insert-charges.command.js'
import { type UnbookedCharge, unbookedCharges } from './unbooked.policy.js'
import { lockWalletsOf, type UnbookedAsked, unbookedFacts, type WalletFact } from './unbooked.query.js'
import { ZERO_CENTS } from '../../../platform/money.js'

/** Locks the wallets of every family whom marking may concern: before any mark is written. */
export const lockUnbooked = lockWalletsOf

interface Why {
  actorId: string
  now: Date
}

/**
 * Makes the charges follow the marks just written, under the wallets' locks: an order after the fact for each child who
 * came without a booking, and none for the others. Asked again it changes nothing. A constant number of statements.
 */
export async function chargeUnbooked(
  tx: EntityManager,
  place: ServiceCalendarFacts,
  asked: UnbookedAsked,
  wallets: readonly WalletFact[],
  why: Why,
): Promise<void> {
  const notCame = await readBookings(tx, NOT_CAME, [asked.serviceId, asked.day, asked.beneficiaryIds])
  if (notCame.length > 0) await dropCharges(tx, notCame, wallets, why)
  const facts = await unbookedFacts(tx, asked)
  if (!facts.regulation || facts.children.length === 0) return
  const { service, calendar } = place
  const context = contextOf(facts.regulation.policy, { service, calendar, timeZone: service.timeZone })
  const purses = await rowsOf(
    tx,
    PURSE,
    `select ${PURSE_COLUMNS}
     from wallet w where w.id = any($1)`,
    [wallets.map((w) => w.id)],
  )
  const careOf = (p: Purse) => (isCare(service) ? p.careOnlyCents : ZERO_CENTS)
  const available = new Map(purses.map((p) => [p.accountId, spendable(p, careOf(p))]))
  const careLeft = new Map(purses.map((p) => [p.accountId, careOf(p)]))
  const charges = unbookedCharges(context, service, facts, available, careLeft, asked.day, why.now)
  if (charges.length > 0) await order(tx, place, asked, { charges, regulationId: facts.regulation.id, wallets }, why)
}

const NOT_CAME = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.unbooked and not b.taken_back
  and not exists (select 1 from attendance_record r where r.service_id = $1 and r.day = $2 and r.beneficiary_id = b.beneficiary_id and r.status = 'PRESENT_UNBOOKED')`

async function order(
  tx: EntityManager,
  { service }: ServiceCalendarFacts,
  { day }: UnbookedAsked,
  asked: { charges: UnbookedCharge[]; regulationId: string; wallets: readonly WalletFact[] },
  { actorId, now }: Why,
): Promise<void> {
  const { charges, regulationId, wallets } = asked
  const rows = charges.map(
    ({ child, priceCents, foodCents, surchargeCents, careOnlyCents, paid: isPaid, onInvoice: isOnInvoice }) => {
      const { accountId, beneficiaryId, accessId } = child
      const cents = { priceCents, foodCents, surchargeCents, careOnlyCents }
      return { accountId, beneficiaryId, accessId, regulationId, ...cents, isPaid, isOnInvoice, isTakenBack: false }
    },
  )
  const made = await insertCharges(tx, { service, day }, rows, { actorId, now })
  const orders = charges.map((charge) => {
    const orderId = made.get(charge.child.beneficiaryId)
    if (!orderId) throw new Error('a charge has an order')
    return { ...charge, orderId }
  })
  const moves = orders
    .filter((o) => o.paid)
    .map(({ orderId, priceCents, careOnlyCents, child }) => {
      const wallet = wallets.find((w) => w.accountId === child.accountId)
      if (!wallet) throw new Error('no wallet was locked for a charge')
      return { causeId: orderId, amountCents: priceCents, walletId: wallet.id, careCents: careOnlyCents }
    })
  const { regieId } = service
  const posted = await transfer(tx, { regieId, from: 'WALLET', to: 'ADVANCE', cause: 'ORDER', moves, actorId, at: now })
  if (!posted) throw new Error('a debit under the lock of its wallet was not posted')
  await publish(
    tx,
    ...orders.map(({ orderId, explanation }) => ({
      task: 'send-mail',
      payload: { template: 'meal-unbooked', orderId, explanation },
    })),
  )
}
