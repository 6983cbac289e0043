import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import {
  type Cents,
  minCents,
  minusCents,
  plusCents,
  sumCents,
  timesCents,
  ZERO_CENTS,
} from '../../../platform/money.js'
import { rowsOf } from '../../../platform/sql.js'
import { FREE_FLOOR, post } from '../../wallet/index.js'
import { type AbsenceExtra, type AbsenceSaid, type AbsenceTold, absenceTerms } from './absence-terms.policy.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import { careBack } from '../orders/care-money.policy.js'
import { TOLD } from '../../regulations/index.js'
import { rulesOf } from '../cancelling/late-cancel.query.js'
import { monthsLeft } from '../orders/months-left.query.js'
import { mostTakenOff } from '../orders/of-month.policy.js'
import { givenBack } from '../orders/money-back.policy.js'
import { type RowOf, cents, document, flag, maybe, text } from '../../../platform/row.js'

const Wallet = {
  id: text,
  accountId: text,
  regieId: text,
  careOnlyCents: cents,
  /** What it can pay of the care, or meals, to take back. */
  freeCents: cents,
  isClosed: flag,
}
type Wallet = RowOf<typeof Wallet>
const LiveCredit = {
  id: text,
  bookingId: text,
  amountCents: cents,
  justified: flag,
  reason: maybe(text),
  certificate: maybe(flag),
  told: maybe(document<AbsenceTold>()),
  /** Taken back after it had been spent: an order asks for it again. */
  owed: flag,
}
type LiveCredit = RowOf<typeof LiveCredit>
/** One movement to post: a credit that is new, or one to take back. */
interface Planned {
  booking: PaidBooking
  walletId: string
  amountCents: Cents
  /** What of it is care-only money, that comes back or is taken again. */
  careCents: Cents
  creditId?: string
}
/** A credit that is to be taken back, of which the wallet no longer has the money. */
export type AbsenceOwed = Pick<Planned, 'booking' | 'amountCents'>
/** What an absence asks of the family that booked. */
export interface AbsentExtra {
  booking: PaidBooking
  extra: AbsenceExtra
}
/** What a meal that is paid once it was taken costs who missed it. */
export interface AbsentMeal {
  booking: PaidBooking
  mealCents: Cents
}
/** What marks change in the money of families whose wallets are locked. */
export interface AbsencePlan {
  credits: Planned[]
  reversals: Planned[]
  /** What should be taken back and the family has spent: due again. */
  owed: AbsenceOwed[]
  /** What absences cost beside the meal that was paid. */
  extras: AbsentExtra[]
  /** What is asked of those who did not take a meal that is paid once it was taken. */
  meals: AbsentMeal[]
  /** Whose credit is due again as an order, and is given back after all: that order is due no more, then all is planned again. */
  forgiven: string[]
}

/**
 * Locks the wallets of the children to be marked, then says what marking changes: an absence gives back what
 * the règlement says, once; any other mark takes it back, another reason decides again. Five statements at most, whatever the number of children.
 */
export async function planAbsences(
  tx: EntityManager,
  asked: {
    serviceId: string
    day: Day
    beneficiaryIds: readonly string[]
    absent: ReadonlyMap<string, AbsenceSaid>
  },
  now: Date,
): Promise<AbsencePlan> {
  const marked = [asked.serviceId, asked.day, asked.beneficiaryIds]
  const wallets = await rowsOf(
    tx,
    Wallet,
    `select w.id, w.account_id as "accountId", w.regie_id as "regieId", w.care_only_cents as "careOnlyCents", w.balance_cents - ${FREE_FLOOR} as "freeCents",
       (select status = 'CLOSED' from account where id = w.account_id) as "isClosed" from wallet w
     where (w.account_id, w.regie_id) in (select b.account_id, o.regie_id from booking b join orders o on o.id = b.order_id where ${MARKED})
     order by w.id for update`,
    marked,
  )
  const bookings = await readBookings(tx, MARKED, marked)
  const live = await rowsOf(
    tx,
    LiveCredit,
    `select c.id, c.booking_id as "bookingId", c.amount_cents as "amountCents", coalesce(r.status = 'ABSENT_JUSTIFIED', false) as justified, r.reason, r.certificate, r.told,
       exists (select 1 from booking t where t.service_id = b.service_id and t.day = b.day and t.beneficiary_id = b.beneficiary_id and t.status = 'BOOKED' and t.taken_back) as owed
     from absence_credit c join booking b on b.id = c.booking_id
     left join attendance_record r on r.service_id = b.service_id and r.day = b.day and r.beneficiary_id = b.beneficiary_id
     where c.booking_id = any($1) and c.reversed_at is null`,
    [bookings.map((b) => b.id)],
  )
  const creditOf = new Map(live.map((c) => [c.bookingId, c]))
  const said = bookings.flatMap((booking) => {
    const why = asked.absent.get(booking.beneficiaryId)
    const credit = creditOf.get(booking.id)
    // marked again as it was, it stays as it was decided then
    return why && !(credit && isSame(credit, why)) ? [{ booking, why, credit }] : []
  })
  const rules = await rulesOf(
    tx,
    said.map((one) => one.booking),
    now,
  )
  const left = await monthsLeft(
    tx,
    said.map((one) => one.booking),
  )
  const answered = said.map(({ booking, why, credit }) => {
    const { creditCents, extra, mealCents } = absenceTerms(booking, rules.get(booking.id), now, why)
    const most =
      booking.includedCents === null
        ? plusCents(minusCents(booking.priceCents, booking.refundedCents), credit?.amountCents ?? ZERO_CENTS)
        : mostTakenOff(booking, left)
    return { booking, credit, extra, mealCents, amountCents: minCents(creditCents, most) }
  })
  const decided = answered.filter((d) => d.amountCents !== d.credit?.amountCents)
  const walletOf = (b: PaidBooking) => {
    const found = wallets.find((w) => w.accountId === b.accountId && w.regieId === b.regieId)
    if (!found) throw new Error('a paid booking has a wallet')
    return found
  }
  const careLeft = new Map(wallets.map((w) => [w.id, w.careOnlyCents]))
  const toReverse = bookings.flatMap((booking) => {
    const credit = creditOf.get(booking.id)
    if (
      !credit ||
      credit.owed ||
      (asked.absent.has(booking.beneficiaryId) && !decided.some((d) => d.booking === booking))
    )
      return []
    const { id: walletId } = walletOf(booking)
    const { amountCents, id: creditId } = credit
    // what is on an invoice was not paid yet: no money that pays care alone is in it
    const ofCare = booking.isCare && booking.invoicedCents === null
    const careCents = ofCare ? minCents(careLeft.get(walletId) ?? ZERO_CENTS, amountCents) : ZERO_CENTS
    careLeft.set(walletId, minusCents(careLeft.get(walletId) ?? ZERO_CENTS, careCents))
    return [{ booking, walletId, amountCents, careCents, creditId }]
  })
  const short = new Set(
    wallets
      .filter((w) => {
        const mine = toReverse.filter((r) => r.walletId === w.id && r.booking.invoicedCents === null)
        return sumCents(mine.map((r) => minusCents(r.amountCents, r.careCents))) > w.freeCents
      })
      .map((w) => w.id),
  )
  const closed = new Set(wallets.filter((w) => w.isClosed).map((w) => w.id))
  const lacks = (r: Planned) => short.has(r.walletId) && r.booking.invoicedCents === null
  const owed = toReverse.filter((r) => lacks(r) && !closed.has(r.walletId))
  const reversals = toReverse.filter((r) => !lacks(r))
  const given = decided.filter((d) => d.amountCents > 0)
  const careBacks = careBack(given.map((d) => ({ booking: oncePaidAgain(d.booking, reversals), cents: d.amountCents })))
  const credits = given.map(({ booking, amountCents }, i) => ({
    booking,
    amountCents,
    careCents: careBacks[i] ?? ZERO_CENTS,
    walletId: walletOf(booking).id,
  }))
  const forgiven = answered.filter((d) => d.credit?.owed && d.amountCents > 0).map((d) => d.booking.beneficiaryId)
  const extras = answered.flatMap(({ booking, extra }) =>
    extra && !closed.has(walletOf(booking).id) ? [{ booking, extra }] : [],
  )
  const meals = answered.filter(({ booking }) => booking.afterMealCents !== null)
  return { credits, reversals, owed, extras, meals, forgiven }
}

/** Taking back comes first: what care-only money pays again then may come back with the new decision. */
const oncePaidAgain = (booking: PaidBooking, reversals: readonly Planned[]): PaidBooking => {
  const mine = reversals.filter((r) => r.booking.orderId === booking.orderId)
  return { ...booking, careLeftCents: plusCents(booking.careLeftCents, sumCents(mine.map((r) => r.careCents))) }
}

const isSame = (credit: LiveCredit, { justified, reason, certificate, told }: AbsenceSaid) =>
  credit.justified === justified &&
  credit.reason === reason &&
  credit.certificate === certificate &&
  JSON.stringify(toldInOrder(credit.told)) === JSON.stringify(toldInOrder(told))

/** What is told, in one order: a stored document has an order of its own. */
const toldInOrder = (told: AbsenceTold | null) => TOLD.map((fact) => told?.[fact] || null)

const MARKED = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and not b.unbooked`

/** Posts what was planned under the same locks. Each credit has an identity of its own: it is posted once and taken back once. */
export async function postAbsences(
  tx: EntityManager,
  { credits, reversals }: Pick<AbsencePlan, 'credits' | 'reversals'>,
  actorId: string,
  now: Date,
): Promise<void> {
  if (reversals.length > 0) {
    const taken = await rowsOf(
      tx,
      { id: text },
      'update absence_credit set reversed_at = $2, reversed_by = $3 where id = any($1) and reversed_at is null returning id',
      [reversals.map((r) => r.creditId), now, actorId],
    )
    if (taken.length !== reversals.length) throw new Error('an absence was taken back twice')
    await postEach(tx, reversals, 'ABSENCE_REVERSED', actorId, now)
  }
  if (credits.length > 0) {
    const made = await rowsOf(
      tx,
      { id: text, bookingId: text },
      `insert into absence_credit (booking_id, amount_cents, credited_at, credited_by)
       select id, cents, $3, $4 from unnest($1::uuid[], $2::int[]) as c(id, cents) returning id, booking_id as "bookingId"`,
      [credits.map((c) => c.booking.id), credits.map((c) => c.amountCents), now, actorId],
    )
    const idOf = new Map(made.map((m) => [m.bookingId, m.id]))
    await postEach(
      tx,
      credits.map((c) => ({ ...c, creditId: idOf.get(c.booking.id) })),
      'ABSENCE',
      actorId,
      now,
    )
  }
}

/** The bookings say what came back of them, and from where it comes; then the ledger says the same. */
async function postEach(
  tx: EntityManager,
  planned: Planned[],
  cause: 'ABSENCE' | 'ABSENCE_REVERSED',
  actorId: string,
  at: Date,
): Promise<void> {
  const sign = cause === 'ABSENCE' ? 1 : -1
  const told = await rowsOf(
    tx,
    { id: text, earnedId: maybe(text), refundedCents: cents },
    `with back as (update booking b set refunded_cents = b.refunded_cents + $3::int * m.own, deducted_cents = b.deducted_cents + $3::int * (m.cents - m.own)
       from (select k.*, case when o.included_cents is null then k.cents else 0 end as own
         from unnest($1::uuid[], $2::int[], $4::int[]) as k(id, cents, care) join booking o on o.id = k.id) m where b.id = m.id
       returning b.id, b.order_id, b.earned_id, b.refunded_cents - $3::int * m.own as before, m.own as cents, m.care),
     told as (update orders o set refunded_cents = o.refunded_cents + $3::int * s.cents,
         care_only_back_cents = o.care_only_back_cents + case when $3::int > 0 then s.care else -least(s.care, o.care_only_back_cents) end,
         care_only_cents = o.care_only_cents + case when $3::int > 0 then 0 else s.care - least(s.care, o.care_only_back_cents) end
       from (select order_id, sum(cents)::int as cents, sum(care)::int as care from back group by order_id) s where o.id = s.order_id)
     select id, earned_id as "earnedId", before as "refundedCents" from back`,
    [planned.map((p) => p.booking.id), planned.map((p) => p.amountCents), sign, planned.map((p) => p.careCents)],
  )
  const toldOf = new Map(told.map((t) => [t.id, t]))
  for (const regieId of new Set(planned.map((p) => p.booking.regieId))) {
    const postings = planned
      .filter((p) => p.booking.regieId === regieId && p.booking.invoicedCents === null)
      .map(({ booking, creditId, amountCents, careCents, walletId }) => {
        const now = toldOf.get(booking.id)
        if (!creditId || !now) throw new Error('a credit without an identity')
        const back = timesCents(amountCents, sign)
        const legs = [
          ...givenBack({ ...booking, ...now }, back),
          { kind: 'WALLET' as const, amountCents: back, walletId, careCents: timesCents(careCents, -sign) },
        ]
        return { causeId: creditId, legs }
      })
    if (!(await post(tx, { regieId, cause, actorId, at }, postings))) throw new Error('an absence was not posted')
  }
}
