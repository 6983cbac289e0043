import type { EntityManager } from 'typeorm'
import { publish } from '../../platform/outbox.js'
import { rowsOf } from '../../platform/sql.js'
import type { ServiceCalendarFacts } from '../calendar/index.js'
import { contextOf } from '../regulations/index.js'
import { FREE_FLOOR, transfer } from '../wallet/index.js'
import { readBookings } from './bookings.query.js'
import { isCare, type Purse, spendable } from './care-money.policy.js'
import { creditBookings, inFull } from './credit-bookings.command.js'
import { type UnbookedCharge, unbookedCharges } from './unbooked.policy.js'
import { lockWalletsOf, type UnbookedAsked, unbookedFacts, type WalletFact } from './unbooked.query.js'

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
  await undo(tx, place.service.regieId, asked, wallets, why)
  const facts = await unbookedFacts(tx, asked)
  if (!facts.regulation || facts.children.length === 0) return
  const { service, calendar } = place
  const context = contextOf(facts.regulation.policy, { service, calendar, timeZone: service.timeZone })
  const purses = await rowsOf<Purse & { accountId: string }>(
    tx,
    `select w.account_id as "accountId", w.balance_cents as "balanceCents", ${FREE_FLOOR} as "floorCents", w.care_only_cents as "careOnlyCents"
     from wallet w where w.id = any($1)`,
    [wallets.map((w) => w.id)],
  )
  const careOf = (p: Purse) => (isCare(service) ? p.careOnlyCents : 0)
  const available = new Map(purses.map((p) => [p.accountId, spendable(p, careOf(p))]))
  const careLeft = new Map(purses.map((p) => [p.accountId, careOf(p)]))
  const charges = unbookedCharges(context, service, facts, available, careLeft, asked.day, why.now)
  if (charges.length > 0) await order(tx, place, asked, { charges, regulationId: facts.regulation.id, wallets }, why)
}

async function order(
  tx: EntityManager,
  { service }: ServiceCalendarFacts,
  { day }: UnbookedAsked,
  {
    charges,
    regulationId,
    wallets,
  }: { charges: UnbookedCharge[]; regulationId: string; wallets: readonly WalletFact[] },
  { actorId, now }: Why,
): Promise<void> {
  const rows = charges.map(({ child, priceCents, foodCents, surchargeCents, careOnlyCents, paid }) => ({
    account_id: child.accountId,
    beneficiary_id: child.beneficiaryId,
    access_id: child.accessId,
    situation_name: child.situationName,
    price_cents: priceCents,
    food_cents: foodCents,
    surcharge_cents: surchargeCents,
    care_only_cents: careOnlyCents,
    paid,
  }))
  const made = await rowsOf<{ id: string; beneficiaryId: string }>(tx, INSERT, [
    JSON.stringify(rows),
    service.regieId,
    service.communeId,
    service.id,
    day,
    regulationId,
    actorId,
    now,
  ])
  const orders = charges.map((charge) => {
    const found = made.find((m) => m.beneficiaryId === charge.child.beneficiaryId)
    if (!found) throw new Error('a charge has an order')
    return { ...charge, orderId: found.id }
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

const INSERT = `
with asked as (
  select gen_random_uuid() as id, c.* from json_to_recordset($1) as c(account_id uuid, beneficiary_id uuid, access_id uuid, situation_name text,
    price_cents int, food_cents int, surcharge_cents int, care_only_cents int, paid boolean)
), made as (
  insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at, care_only_cents)
  select id, account_id, $2, gen_random_uuid(), '', case when paid then 'PAID' else 'DUE' end, price_cents,
    case when paid then price_cents else 0 end, case when paid then 0 else price_cents end, $7, $8::timestamptz, case when paid then $8::timestamptz end, care_only_cents
  from asked order by beneficiary_id returning id
), lines as (
  insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
  select made.id, $2, 0, $4, a.beneficiary_id, a.situation_name, a.price_cents, 1, a.price_cents from made join asked a using (id)
), booked as (
  insert into booking (account_id, order_id, regie_id, status, unbooked, commune_id, service_id, beneficiary_id, day, access_id, price_cents, surcharge_cents, food_cents,
    regulation_id, bookable_until, cancellable_until, served_at)
  select a.account_id, made.id, $2, 'BOOKED', true, $3, $4, a.beneficiary_id, $5, a.access_id, a.price_cents, a.surcharge_cents, a.food_cents, $6, $8, $8, $8
  from made join asked a using (id) order by a.beneficiary_id
)
select made.id, a.beneficiary_id as "beneficiaryId" from made join asked a using (id)`

const NOT_CAME = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.unbooked
  and not exists (select 1 from attendance_record r where r.service_id = $1 and r.day = $2 and r.beneficiary_id = b.beneficiary_id and r.status = 'PRESENT_UNBOOKED')`

/** Takes back the charges of those who are no longer marked so: what was paid comes back in full, what is due is due no more. */
async function undo(
  tx: EntityManager,
  regieId: string,
  { serviceId, day, beneficiaryIds }: UnbookedAsked,
  wallets: readonly WalletFact[],
  { actorId, now }: Why,
): Promise<void> {
  const bookings = await readBookings(tx, NOT_CAME, [serviceId, day, beneficiaryIds])
  if (bookings.length === 0) return
  const dropped = await rowsOf<{ bookingId: string }>(
    tx,
    `with due as (update orders set status = 'CANCELLED' where id = any($1::uuid[]) and status = 'DUE' returning id)
     update booking b set status = 'CANCELLED', cancelled_at = $2, cancelled_by = $3 from due where b.order_id = due.id returning b.id as "bookingId"`,
    [bookings.map((b) => b.orderId), now, actorId],
  )
  const gone = new Set(dropped.map((d) => d.bookingId))
  const paid = bookings.filter((b) => !gone.has(b.id))
  const walletOf = new Map(wallets.map((w) => [`${w.accountId} ${regieId}`, w.id]))
  if (paid.length > 0) await creditBookings(tx, inFull(paid), walletOf, { cause: 'CANCELLATION', actorId, now })
}
