import { ask } from '../client.js'
import type { MBooking } from './model.js'
import { clicked, type Outcome, type Step } from './step.js'
import { canteenOf, dayIn, priceOn, today, UNBOOKED_EXTRA, type World } from './world.js'

interface SheetAnswer {
  __typename: string
  reason?: string
}
const MARK = `mutation ($s: UUID!, $day: Day!, $marks: [AttendanceMark!]!) { answer: recordAttendance(serviceId: $s, day: $day, marks: $marks) {
  __typename ... on AttendanceRefused { reason message } } }`
const CAME = `mutation ($s: UUID!, $day: Day!, $b: UUID!) { answer: recordUnbooked(serviceId: $s, day: $day, beneficiaryId: $b) {
  __typename ... on AttendanceRefused { reason message } } }`

const write = async (world: World, b: Pick<MBooking, 'serviceId' | 'day' | 'beneficiaryId'>, status: string | null) => {
  const marks = [{ beneficiaryId: b.beneficiaryId, status }]
  const data = await ask<{ answer: SheetAnswer }>(world.keeper, MARK, { s: b.serviceId, day: b.day, marks })
  return data.answer
}

/** A child who has a booking came, did not, or did not for a good reason; and the mark may change. */
export const mark: Step = async (world) => {
  const { chance, model } = world
  const from = dayIn(world, -12)
  const recent = [...model.bookings.values()].filter(
    (b) => b.status === 'BOOKED' && !b.unbooked && b.day >= from && b.day <= today(world),
  )
  const credited = recent.filter((b) => b.absenceCents > 0)
  const spent = credited.filter((b) => b.absenceCents > model.wallet(b.order.accountId, b.order.regieId))
  const poor = recent.filter((b) => model.wallet(b.order.accountId, b.order.regieId) < b.priceCents)
  const [rare] = [spent, chance.percent(50) ? credited : poor].filter((some) => some.length > 0)
  const booking = chance.one(rare && chance.percent(60) ? rare : recent)
  if (!booking) return 'none'
  const status = chance.one(['PRESENT', 'ABSENT', 'ABSENT_JUSTIFIED', 'ABSENT_JUSTIFIED', null])
  const answer = await write(world, booking, status ?? null)
  if (answer.__typename === 'AttendanceRefused') throw new Error(`marked ${status}: ${JSON.stringify(answer)}`)
  followMark(world, booking, status ?? null)
  return 'done'
}

function followMark(world: World, b: MBooking, status: string | null): void {
  b.served = status === 'PRESENT'
  if (status === 'ABSENT_JUSTIFIED') {
    if (takeBackCharge(world, b, true)) world.model.meet('absence due no more')
    if (b.absenceCents > 0) return
    b.absenceCents = b.priceCents - b.refundedCents
    b.refundedCents += b.absenceCents
  } else if (b.absenceCents > world.model.wallet(b.order.accountId, b.order.regieId)) {
    if (chargeOf(world, b, true)) return
    const { accountId, regieId } = b.order
    const { serviceId, day, beneficiaryId, absenceCents: totalCents } = b
    world.model.awaited.push({ accountId, regieId, totalCents, serviceId, day, beneficiaryId, takenBack: true })
  } else if (!chargeOf(world, b, true)) {
    b.refundedCents -= b.absenceCents
    b.absenceCents = 0
  }
}

const chargeOf = (
  { model }: World,
  b: Pick<MBooking, 'serviceId' | 'day' | 'beneficiaryId'>,
  takenBack = false,
): MBooking | undefined =>
  [...model.bookings.values()].find(
    (o) =>
      o.unbooked &&
      o.takenBack === takenBack &&
      o.status === 'BOOKED' &&
      o.serviceId === b.serviceId &&
      o.day === b.day &&
      o.beneficiaryId === b.beneficiaryId,
  )

/** What was charged for a meal without a booking is charged no more: paid, it comes back; due, it is due no more. */
function takeBackCharge(
  world: World,
  b: Pick<MBooking, 'serviceId' | 'day' | 'beneficiaryId'>,
  takenBack = false,
): boolean {
  const charge = chargeOf(world, b, takenBack)
  if (!charge) return false
  if (charge.order.status === 'DUE') world.model.moveOrder(charge.order, 'CANCELLED')
  else Object.assign(charge, { refundedCents: charge.priceCents, status: 'CANCELLED' })
  return true
}

const awaitCharge = (
  world: World,
  b: Pick<MBooking, 'serviceId' | 'day' | 'beneficiaryId'>,
  accountId: string,
): void => {
  const canteen = canteenOf(world, b.serviceId)
  const { serviceId, day, beneficiaryId } = b
  const totalCents = priceOn(canteen, day) + UNBOOKED_EXTRA
  world.model.awaited.push({
    accountId,
    regieId: canteen.regieId,
    totalCents,
    serviceId,
    day,
    beneficiaryId,
    takenBack: false,
  })
}

const CLOSE = `mutation ($input: ClosureInput!) { answer: addClosure(input: $input) { __typename } }`

/** A service is closed on a day to come: what was booked and paid for it comes back in full. */
export const close: Step = async (world) => {
  const { chance, model, keeper } = world
  const canteen = chance.one(world.canteens)
  if (!canteen || (model.met['closed'] ?? 0) >= 3) return 'none'
  const day = dayIn(world, chance.between(0, 6))
  const reason = 'Grève'
  const days = { communeId: canteen.id, serviceId: canteen.serviceId, firstDay: day, lastDay: day }
  const input = { ...days, reason, shortReason: reason, cancelBookings: true }
  const answers = await clicked(world, () => ask<{ answer: { __typename: string } }>(keeper, CLOSE, { input }))
  if (!answers.some((a) => a.answer.__typename === 'Closure')) throw new Error(JSON.stringify(answers))
  model.meet('closed')
  for (const b of model.bookings.values())
    if (b.serviceId === canteen.serviceId && b.day === day && isStillOwed(b)) {
      b.status = 'CANCELLED'
      b.refundedCents = b.priceCents
      model.meet('closed with bookings')
    }
  return 'done'
}

const isStillOwed = (b: MBooking) => b.status === 'BOOKED' && !b.served && b.refundedCents === b.goodwillCents

/** A child comes without a booking, or is no longer said to have come. */
export const unbooked: Step = async (world): Promise<Outcome> => {
  const { chance, model } = world
  const charges = [...model.bookings.values()].filter((b) => b.unbooked && !b.takenBack && b.status === 'BOOKED')
  const charged = chance.percent(35) ? chance.one(charges) : undefined
  if (charged) return noLongerCame(world, charged)
  const family = chance.one(world.families)
  const child = chance.one(family?.children ?? [])
  const canteen = chance.one(world.canteens)
  if (!family || !child || !canteen) return 'none'
  const meal = { serviceId: canteen.serviceId, day: dayIn(world, -chance.between(0, 4)), beneficiaryId: child }
  const live = [...model.bookings.values()].some(
    (b) =>
      b.serviceId === meal.serviceId &&
      b.day === meal.day &&
      b.beneficiaryId === child &&
      (b.status === 'BOOKED' || b.status === 'HELD'),
  )
  if (live) return 'none'
  const { answer } = await ask<{ answer: SheetAnswer }>(world.keeper, CAME, {
    s: meal.serviceId,
    day: meal.day,
    b: child,
  })
  if (answer.__typename === 'AttendanceRefused') return 'refused'
  awaitCharge(world, meal, family.accountId)
  return 'done'
}

async function noLongerCame(world: World, charged: MBooking): Promise<Outcome> {
  const booked = [...world.model.bookings.values()].find(
    (b) =>
      !b.unbooked &&
      b.status === 'BOOKED' &&
      b.serviceId === charged.serviceId &&
      b.day === charged.day &&
      b.beneficiaryId === charged.beneficiaryId,
  )
  if (booked) return 'none'
  const answer = await write(world, charged, world.chance.percent(50) ? 'ABSENT' : null)
  if (answer.__typename === 'AttendanceRefused') return 'refused'
  charged.served = false
  takeBackCharge(world, charged)
  return 'done'
}
