import type { DataSource, EntityManager } from 'typeorm'
import { type Day, lastDayOf } from '../../../platform/day.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import type { Cents } from '../../../platform/money.js'
import { readServiceCalendar, type ServiceCalendarFacts } from '../../calendar/index.js'
import { contextOf } from '../../regulations/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { insertMonths } from '../orders/insert-charges.command.js'
import { takenOff } from '../orders/of-month.policy.js'
import { byAccount, lockWallets } from './charge-months.command.js'
import {
  billedFacts,
  childrenOfMonth,
  mealsTaken,
  type MonthToClose,
  monthsToClose,
  OF_MONTH,
} from './close-months.query.js'
import { dropCharges } from './drop-charges.command.js'
import { closedAt, isClosedAs, type MonthClosed } from './month-end.policy.js'

/** How many children are looked at in one transaction. */
const BATCH = 500

/** Months that are over, as the règlement says of what the register counted of them (decision 0059). Run again it changes nothing. */
export async function closeMonths(db: DataSource, now: Date): Promise<void> {
  for (const month of await monthsToClose(db.manager, now, null)) {
    const place = await placeOf(db.manager, month)
    for (const some of batches(await childrenOfMonth(db.manager, month)))
      await againAfterDeadlock(() => db.transaction((tx) => closeSome(tx, place, month, some, now)))
  }
}

/** The same of a month of a régie, before its invoices: in their transaction. */
export async function closeMonthOfRegie(tx: EntityManager, regieId: string, month: Day, now: Date): Promise<void> {
  for (const one of await monthsToClose(tx, now, { regieId, month })) {
    const place = await placeOf(tx, one)
    for (const some of batches(await childrenOfMonth(tx, one))) await closeSome(tx, place, one, some, now)
  }
}

const placeOf = (tx: EntityManager, { serviceId, month }: MonthToClose) =>
  readServiceCalendar(tx, serviceId, month, lastDayOf(month.slice(0, 7)))

const batches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) => ids.slice(i * BATCH, (i + 1) * BATCH))

/** Statements in proportion to the days of a month, whatever the number of children. */
async function closeSome(
  tx: EntityManager,
  { service, calendar }: ServiceCalendarFacts,
  { serviceId, month }: MonthToClose,
  beneficiaryIds: readonly string[],
  now: Date,
): Promise<void> {
  const asked = [serviceId, month, beneficiaryIds]
  const wallets = await lockWallets(tx, service.regieId, await readBookings(tx, OF_MONTH, asked))
  // the truth, now that nobody else charges them
  const booked = await readBookings(tx, OF_MONTH, asked)
  const mine = (id: string) => booked.filter((b) => b.beneficiaryId === id)
  const taken = new Map((await mealsTaken(tx, { serviceId, month }, beneficiaryIds)).map((m) => [m.beneficiaryId, m]))
  const closed = new Map<string, MonthClosed>()
  const known = new Set<string>()
  const end = lastDayOf(month.slice(0, 7))
  for (const [lastDay, ids] of byDay(beneficiaryIds, (id) => taken.get(id)?.lastDay ?? end)) {
    const { regulation, children, past } = await billedFacts(tx, { serviceId, day: lastDay, beneficiaryIds: ids })
    if (!regulation) continue
    const context = contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
    for (const child of children) {
      known.add(child.beneficiaryId)
      const whole = mine(child.beneficiaryId).filter(isWhole)
      // what two families booked of a child stays to each of them
      if (whole.some((b) => b.accountId !== child.accountId)) continue
      const { meals } = taken.get(child.beneficiaryId) ?? { meals: 0 }
      const at = closedAt(context, service, child, past, whole, { month, mealsTaken: meals, lastDay }, now)
      const { accountId, beneficiaryId, accessId } = child
      if (at) closed.set(beneficiaryId, { ...at, accountId, beneficiaryId, accessId, regulationId: regulation.id })
    }
  }
  const standing = new Map(booked.filter((b) => b.byMonth).map((b) => [b.beneficiaryId, b]))
  const stays = (id: string): boolean => {
    const charged = standing.get(id)
    if (charged && (!charged.atMonthEnd || charged.invoicedCents !== 0)) return true
    // nothing is known any more of an account that was closed: what their month was closed at stands
    if (!known.has(id)) return true
    // what came off the month since is the day's own: it is counted as if it had come before
    if (mine(id).some((b) => takenOff(b) !== 0)) return false
    const at = closed.get(id)
    return at ? isClosedAs(at, charged, mine(id).filter(isWhole)) : !charged
  }
  const changed = beneficiaryIds.filter((id) => !stays(id))
  if (changed.length === 0) return
  await takeOut(tx, serviceId, month, changed)
  const gone = changed.flatMap((id) => standing.get(id) ?? [])
  for (const [actorId, own] of byAccount(gone)) await dropCharges(tx, own, wallets, { actorId, now })
  const made = changed.flatMap((id) => closed.get(id) ?? [])
  if (made.length === 0) return
  const rows = made.map(({ worth: _, ...row }) => ({
    ...row,
    ...{ serviceId, communeId: service.communeId, month, atMonthEnd: true },
  }))
  await insertMonths(tx, service.regieId, rows, { actorId: null, now })
  await include(tx, new Map(made.flatMap(({ worth }) => [...worth])))
}

/** What stays due whole of a day: what came back of the others was decided by itself. */
const isWhole = (b: PaidBooking): boolean =>
  b.status === 'BOOKED' && !b.byMonth && b.refundedCents === 0 && takenOff(b) === 0

const byDay = (ids: readonly string[], dayOf: (id: string) => Day): Map<Day, string[]> => {
  const found = new Map<Day, string[]>()
  for (const id of ids) found.set(dayOf(id), [...(found.get(dayOf(id)) ?? []), id])
  return found
}

/** What a month takes over of its days, each with what it is worth in it. */
const include = (tx: EntityManager, worth: ReadonlyMap<string, Cents>): Promise<unknown> =>
  tx.query(
    `update booking b set included_cents = w.cents, deducted_cents = b.price_cents - b.surcharge_cents
     from unnest($1::uuid[], $2::int[]) as w(id, cents) where b.id = w.id`,
    [[...worth.keys()], [...worth.values()]],
  )

/** The days of a month have their own prices again: what an absence took off the month comes off them; of a day that was closed, the share of its worth. */
const takeOut = (
  tx: EntityManager,
  serviceId: string,
  month: Day,
  beneficiaryIds: readonly string[],
): Promise<unknown> =>
  tx.query(
    `with mine as (
       select b.id, b.order_id, case when b.status = 'BOOKED' then least(b.deducted_cents - o.cents, o.cents)
           else round((b.deducted_cents - o.cents) * o.cents::numeric / greatest(b.included_cents, 1))::int end as off
       from booking b cross join lateral (select b.price_cents - b.surcharge_cents as cents) o
       where b.service_id = $1 and b.beneficiary_id = any($3::uuid[]) and b.day between $2 and ($2::date + interval '1 month')::date - 1 and b.included_cents is not null
     ), out as (
       update booking b set included_cents = null, deducted_cents = 0, refunded_cents = b.refunded_cents + m.off from mine m where b.id = m.id
     )
     update orders o set refunded_cents = o.refunded_cents + s.off from (select order_id, sum(off)::int as off from mine group by order_id) s where o.id = s.order_id and s.off <> 0`,
    [serviceId, month, beneficiaryIds],
  )
