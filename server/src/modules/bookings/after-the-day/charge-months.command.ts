import type { DataSource, EntityManager } from 'typeorm'
import { type Day, lastDayOf } from '../../../platform/day.js'
import { againAfterDeadlock } from '../../../platform/errors.js'
import { day, flag, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { readServiceCalendar, type ServiceCalendarFacts } from '../../calendar/index.js'
import { contextOf } from '../../regulations/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { insertMonths } from '../orders/insert-charges.command.js'
import { dropCharges } from './drop-charges.command.js'
import { monthsAsked, reviewMonths } from './months.policy.js'
import { childFacts, type UnbookedFacts, WalletFact } from './unbooked.query.js'

/** How many children are asked about in one statement. */
const BATCH = 500

/**
 * Months that are paid whole, charged as the files of the children say (decision 0053): the month in course and the one before it, and those that
 * orders charged ahead. Run again it changes nothing; statements in proportion to batches of children.
 */
export async function chargeMonths(db: DataSource, now: Date): Promise<void> {
  for (const asked of await monthsToReview(db, now)) {
    const place = await readServiceCalendar(
      db.manager,
      asked.serviceId,
      asked.month,
      lastDayOf(asked.month.slice(0, 7)),
    )
    const children = await childrenOf(db, asked)
    for (let i = 0; i < children.length; i += BATCH)
      await againAfterDeadlock(() =>
        db.transaction((tx) => chargeSome(tx, place, asked, children.slice(i, i + BATCH), now)),
      )
  }
}

interface Reviewed {
  serviceId: string
  /** Its first day. */
  month: Day
  /** Today, or the day of the month that is nearest to it. */
  until: Day
}

/** Services whose règlement in force charges months, and the months of each to look at: those that have begun, and those charged ahead. */
const monthsToReview = (db: DataSource, now: Date): Promise<(Reviewed & { isBegun: boolean })[]> =>
  rowsOf(
    db,
    { serviceId: text, month: day, until: day, isBegun: flag },
    `select s.id as "serviceId", m.month, greatest(m.month, least(t.today, (m.month + interval '1 month')::date - 1)) as until, m.month <= t.today as "isBegun"
     from service s join commune c on c.id = s.commune_id cross join lateral (select ($1::timestamptz at time zone c.time_zone)::date as today) t
     cross join lateral (
       select date_trunc('month', t.today::timestamp)::date as month union select (date_trunc('month', t.today::timestamp) - interval '1 month')::date
       union select b.day from booking b where b.service_id = s.id and b.by_month and b.status = 'BOOKED' and b.day > t.today) m
     join lateral (select r.policy from regulation r where r.service_id = s.id and r.published_at is not null and r.effective_from <= (m.month + interval '1 month')::date - 1
       order by r.version desc limit 1) r on r.policy -> 'services' -> 'service' -> 'actions' ? 'month'
     order by s.id, m.month`,
    [now],
  )

/** Who may have been there that month, or was charged for it. */
const childrenOf = async (db: Db, { serviceId, month, until }: Reviewed): Promise<string[]> =>
  (
    await rowsOf(
      db,
      { id: text },
      `select e.beneficiary_id as id from entitlement e where e.service_id = $1 and (e.during @> $2::date or e.during @> $3::date)
       union select b.beneficiary_id from booking b where b.service_id = $1 and b.day = $2 and b.by_month and b.status = 'BOOKED' order by id`,
      [serviceId, month, until],
    )
  ).map(({ id }) => id)

/** Constant statements, whatever the number of children. */
async function chargeSome(
  tx: EntityManager,
  { service, calendar }: ServiceCalendarFacts,
  { serviceId, month, until, isBegun }: Reviewed & { isBegun: boolean },
  beneficiaryIds: readonly string[],
  now: Date,
): Promise<void> {
  const ask = async (on: Day) => {
    const facts = await childFacts(tx, { serviceId, day: on, beneficiaryIds })
    return monthsAsked(service, facts, contextIn(facts), month, on, now)
  }
  const first = await ask(month)
  const last = until === month ? first : await ask(until)
  const before = await readBookings(tx, CHARGED, [serviceId, month, beneficiaryIds])
  const wallets = await lockWallets(tx, service.regieId, [...first.values(), ...last.values(), ...before])
  // the truth, now that nobody else charges them
  const charged = await readBookings(tx, CHARGED, [serviceId, month, beneficiaryIds])
  const used = new Set(
    (await readBookings(tx, INCLUDED, [serviceId, month, charged.map((b) => b.beneficiaryId)])).map(
      (b) => b.beneficiaryId,
    ),
  )
  const { gone, added } = reviewMonths({ first, last, charged, used, isBegun })
  // the family itself is said to have done it: nobody else did
  for (const [actorId, mine] of byAccount(gone)) await dropCharges(tx, mine, wallets, { actorId, now })
  if (added.length > 0)
    await insertMonths(
      tx,
      service.regieId,
      added.map((row) => ({ ...row, serviceId, communeId: service.communeId, month })),
      { actorId: null, now },
    )
  await includeBooked(tx, serviceId, month, beneficiaryIds)

  function contextIn({ regulation }: UnbookedFacts) {
    return regulation && contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  }
}

const CHARGED = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.by_month and b.status = 'BOOKED'`
const INCLUDED = `b.service_id = $1 and b.day between $2 and ($2::date + interval '1 month')::date - 1 and b.beneficiary_id = any($3::uuid[])
  and b.included_cents is not null and b.status = 'BOOKED'`

export const byAccount = (bookings: readonly PaidBooking[]): Map<string, PaidBooking[]> => {
  const found = new Map<string, PaidBooking[]>()
  for (const b of bookings) found.set(b.accountId, [...(found.get(b.accountId) ?? []), b])
  return found
}

/** Made when there are none, locked in one order. Two statements. */
export async function lockWallets(
  tx: EntityManager,
  regieId: string,
  families: readonly { accountId: string }[],
): Promise<WalletFact[]> {
  const accounts = [...new Set(families.map((f) => f.accountId))].sort()
  await tx.query(
    `insert into wallet (id, account_id, regie_id) select wallet_id(a, $2), a, $2 from unnest($1::uuid[]) a order by a on conflict do nothing`,
    [accounts, regieId],
  )
  return rowsOf(
    tx,
    WalletFact,
    `select id, account_id as "accountId" from wallet where regie_id = $2 and account_id = any($1::uuid[]) order by id for update`,
    [accounts, regieId],
  )
}

/**
 * What the family booked of a month at its own price before the month was charged is included in it as the rest: the month takes its
 * price over, without what ordering it late added.
 */
const includeBooked = (
  tx: EntityManager,
  serviceId: string,
  month: Day,
  beneficiaryIds: readonly string[],
): Promise<unknown> =>
  tx.query(
    `update booking b set included_cents = b.price_cents - b.surcharge_cents, deducted_cents = b.price_cents - b.surcharge_cents
     from booking m where m.service_id = $1 and m.day = $2 and m.beneficiary_id = any($3::uuid[]) and m.by_month and m.status = 'BOOKED'
       and b.service_id = m.service_id and b.beneficiary_id = m.beneficiary_id and b.account_id = m.account_id
       and b.day between $2 and ($2::date + interval '1 month')::date - 1
       and b.status = 'BOOKED' and not b.unbooked and b.invoiced_cents is not null and b.included_cents is null and b.refunded_cents = 0`,
    [serviceId, month, beneficiaryIds],
  )
