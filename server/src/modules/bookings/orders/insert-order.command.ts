import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { compareText } from '../../../platform/compare.js'
import { columnsOf, isWhole } from '../../../platform/entity-rows.js'
import type { Day } from '../../../platform/day.js'
import { type Cents, ZERO_CENTS } from '../../../platform/money.js'
import { type Job, jobPart, jobValues } from '../../../platform/outbox.js'
import type { FamilyReach } from '../../families/index.js'
import { Booking, BookingStatus } from '../booking.entity.js'
import type { PaidBooking } from '../bookings.query.js'
import { isCare } from './care-money.policy.js'
import { Order, OrderLine, OrderStatus } from '../order.entity.js'
import type { PaymentSplit } from './place-order.policy.js'
import type { PricedBasket } from '../offer/basket.query.js'
import { oneRow } from '../../../platform/sql.js'
import type { KnownEntities } from '../offer/offer-facts.policy.js'

export interface NewOrder {
  id: string
  reach: FamilyReach
  actor: Actor
  regieId: string
  requestId: string
  requestHash: string
  basket: PricedBasket
  payment: PaymentSplit
  /** Nothing is paid now: its meals are on the invoices of their months. */
  onInvoice: boolean
  /** What care-only money pays of it. */
  careOnlyCents: Cents
  /** Until when its places are held; null when it is paid. */
  expiresAt: Date | null
  /** What follows it. */
  job: Job
  now: Date
}

/** An order, what was read to place it, and what was written of it when it was placed just now. */
export interface PlacedOrder {
  order: Order
  known: KnownEntities
  written: { lines: OrderLine[]; bookings: PaidBooking[] } | null
}

/**
 * The order, its lines, its bookings and what follows it in one statement. The unique index on live bookings is the judge. What was written is
 * known: its lines and bookings are answered beside it, so that nothing is read again.
 */
export async function insertOrder(tx: EntityManager, made: NewOrder): Promise<PlacedOrder> {
  const { basket, payment, expiresAt, now } = made
  const paid = expiresAt === null && !made.onInvoice
  const booked = expiresAt === null
  const written = { lines: linesOf(made), bookings: bookingsOf(made) }
  const order = await oneRow(tx, Order, insertText(), [
    made.reach.accountId,
    made.regieId,
    made.requestId,
    made.requestHash,
    made.onInvoice ? OrderStatus.ON_INVOICE : paid ? OrderStatus.PAID : OrderStatus.PENDING,
    basket.totalCents,
    payment.walletCents,
    payment.cardCents,
    made.actor.accountId,
    now,
    expiresAt,
    paid ? now : null,
    JSON.stringify(written.lines.map(lineRow)),
    JSON.stringify(groupsOf(written.bookings)),
    booked ? BookingStatus.BOOKED : BookingStatus.HELD,
    made.id,
    made.careOnlyCents,
    ...jobValues(made.job),
  ])
  const whole = isWhole(OrderLine, written.lines[0]) && isWhole(Booking, written.bookings[0])
  // a column that is not written here is read when it is asked, never answered as null
  return {
    order,
    known: basket.read.known,
    written: whole ? { ...written, bookings: [...written.bookings].sort(byDay) } : null,
  }
}

/** As bookings are read. */
const byDay = (a: Booking, b: Booking) =>
  compareText(a.day, b.day) || compareText(a.serviceId, b.serviceId) || compareText(a.beneficiaryId, b.beneficiaryId)

const linesOf = ({ id, regieId, basket }: NewOrder): OrderLine[] =>
  basket.lines.map((line, position) =>
    Object.assign(new OrderLine(), {
      id: randomUUID(),
      orderId: id,
      regieId,
      position,
      serviceId: line.service.id,
      beneficiaryId: line.beneficiaryId,
      situationName: line.situationName,
      unitPriceCents: line.unitPriceCents,
      quantity: line.meals.length,
      totalCents: line.totalCents,
    } satisfies OrderLine),
  )

/** In the order of the index, so that two orders for the same child wait for each other and never deadlock. */
const bookingsOf = ({ id, regieId, reach, basket, careOnlyCents, expiresAt, onInvoice }: NewOrder): PaidBooking[] =>
  basket.lines
    .flatMap((line) =>
      line.meals.map((meal) =>
        Object.assign(new Booking(), {
          id: randomUUID(),
          orderId: id,
          regieId,
          accountId: reach.accountId,
          communeId: line.service.communeId,
          timeZone: line.service.timeZone,
          isCare: isCare(line.service),
          careLeftCents: careOnlyCents,
          isDue: false,
          serviceId: line.service.id,
          beneficiaryId: line.beneficiaryId,
          day: meal.day,
          accessId: meal.entitlement.accessId,
          status: expiresAt ? BookingStatus.HELD : BookingStatus.BOOKED,
          unbooked: false,
          byHours: false,
          byAbsence: false,
          byMeal: false,
          byMonth: false,
          atMonthEnd: false,
          explanation: meal.provisional,
          takenBack: false,
          cancelReason: null,
          cancelTold: null,
          movedTo: null,
          priceCents: meal.totalCents,
          surchargeCents: meal.surchargeCents,
          foodCents: meal.foodCents,
          refundedCents: ZERO_CENTS,
          goodwillCents: ZERO_CENTS,
          includedCents: meal.includedCents,
          afterMealCents: meal.afterMeal?.cents ?? null,
          afterMealSurchargeCents: meal.afterMeal?.surchargeCents ?? ZERO_CENTS,
          afterMealFoodCents: meal.afterMeal?.foodCents ?? ZERO_CENTS,
          deductedCents: ZERO_CENTS,
          placeGroup: meal.groupPlaces?.name ?? null,
          once: meal.once.length > 0 ? meal.once : null,
          regulationId: meal.regulation.id,
          bookableUntil: meal.bookableUntil,
          cancellableUntil: meal.cancellableUntil,
          cancelledAt: null,
          cancelledBy: null,
          servedAt: null,
          unavailableReason: null,
          unavailableSentence: null,
          closureId: null,
          earnedId: null,
          invoicedCents: onInvoice ? ZERO_CENTS : null,
        } satisfies PaidBooking),
      ),
    )
    .sort(
      (a, b) =>
        compareText(a.beneficiaryId, b.beneficiaryId) ||
        compareText(a.serviceId, b.serviceId) ||
        compareText(a.day, b.day),
    )

const lineRow = (l: OrderLine) => ({
  id: l.id,
  position: l.position,
  service_id: l.serviceId,
  beneficiary_id: l.beneficiaryId,
  situation_name: l.situationName,
  unit_price_cents: l.unitPriceCents,
  quantity: l.quantity,
  total_cents: l.totalCents,
})

/** What is the same for several days is sent once: half of what PostgreSQL has to read of forty meals. */
function groupsOf(bookings: readonly PaidBooking[]): object[] {
  const groups = new Map<string, ReturnType<typeof groupOf>>()
  for (const b of bookings) {
    const key = `${b.serviceId} ${b.beneficiaryId} ${b.accessId} ${b.regulationId} ${b.priceCents} ${b.surchargeCents} ${b.foodCents} ${b.includedCents} ${b.afterMealCents} ${b.afterMealSurchargeCents} ${b.afterMealFoodCents} ${b.explanation} ${b.placeGroup} ${b.once?.join()}`
    let group = groups.get(key)
    if (!group) groups.set(key, (group = groupOf(b)))
    group.ids.push(b.id)
    group.days.push(b.day)
    group.bookable_until.push(b.bookableUntil)
    group.cancellable_until.push(b.cancellableUntil)
  }
  return [...groups.values()]
}

const groupOf = (b: PaidBooking) => ({
  commune_id: b.communeId,
  service_id: b.serviceId,
  beneficiary_id: b.beneficiaryId,
  access_id: b.accessId,
  price_cents: b.priceCents,
  surcharge_cents: b.surchargeCents,
  food_cents: b.foodCents,
  included_cents: b.includedCents,
  after_meal_cents: b.afterMealCents,
  after_meal_surcharge_cents: b.afterMealSurchargeCents,
  after_meal_food_cents: b.afterMealFoodCents,
  explanation: b.explanation,
  place_group: b.placeGroup,
  once: b.once,
  regulation_id: b.regulationId,
  ids: [] as string[],
  days: [] as Day[],
  bookable_until: [] as Date[],
  cancellable_until: [] as Date[],
})

const BOOKED = `
  insert into booking (account_id, order_id, regie_id, status, invoiced_cents, id, commune_id, service_id, beneficiary_id, day, access_id, price_cents, surcharge_cents, food_cents, included_cents, after_meal_cents, after_meal_surcharge_cents, after_meal_food_cents, explanation, place_group, once, regulation_id, bookable_until, cancellable_until)
  select made.account_id, made.id, made.regie_id, $15, case when made.status = 'ON_INVOICE' then 0 end, b.id, g.commune_id, g.service_id, g.beneficiary_id, b.day, g.access_id, g.price_cents, g.surcharge_cents, g.food_cents, g.included_cents, g.after_meal_cents, g.after_meal_surcharge_cents, g.after_meal_food_cents,
    g.explanation, g.place_group, g.once, g.regulation_id, b.bookable_until, b.cancellable_until
  from made cross join json_to_recordset($14) as g(commune_id uuid, service_id uuid, beneficiary_id uuid, access_id uuid, price_cents int, surcharge_cents int, food_cents int, included_cents int, after_meal_cents int, after_meal_surcharge_cents int, after_meal_food_cents int, explanation text, place_group text, once text[],
    regulation_id uuid, ids uuid[], days date[], bookable_until timestamptz[], cancellable_until timestamptz[])
  cross join lateral unnest(g.ids, g.days, g.bookable_until, g.cancellable_until) as b(id, day, bookable_until, cancellable_until)
  order by g.beneficiary_id, g.service_id, b.day`

let text: string | undefined
const insertText = (): string =>
  (text ??= `
with made as (
  insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, expires_at, paid_at, care_only_cents, paid_at_desk)
  values ($16, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $17, $12::timestamptz is not null and $9::uuid <> $1::uuid) returning *
), lines as (
  insert into order_line (order_id, regie_id, id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
  select made.id, made.regie_id, l.* from made,
    json_to_recordset($13) as l(id uuid, position int, service_id uuid, beneficiary_id uuid, situation_name text, unit_price_cents int, quantity int, total_cents int)
), booked as (
${BOOKED}
), job as (
  ${jobPart(18)}
)
select ${columnsOf(Order)} from made`)
