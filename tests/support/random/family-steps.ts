import { randomUUID } from 'node:crypto'
import { ask, type Signed } from '../client.js'
import { abandonOrder, cancelBookings, payOrder, topUp } from '../operations.js'
import type { MBooking, MOrder } from './model.js'
import { clicked, type Outcome, type Step } from './step.js'
import { canteenOf, dayIn, daysToOrder, familyOf, latePercentOn, priceOn, tenOClock, type World } from './world.js'

interface PlacedOrder {
  id: string
  status: MOrder['status']
  totalCents: number
  walletCents: number
  cardCents: number
  expiresAt: string | null
  bookings: {
    id: string
    day: string
    serviceId: string
    beneficiaryId: string
    priceCents: number
    cancellableUntil: string
  }[]
}
interface OrderAnswer {
  order?: PlacedOrder
  paymentUrl?: string | null
  reason?: string
}
interface PlaceAsked {
  requestId: string
  lines: { serviceId: string; beneficiaryId: string; days: string[] }[]
  expectedTotalCents: number
  payment: string
}

const place = async (who: Signed, input: PlaceAsked): Promise<OrderAnswer> =>
  (
    await ask<{ placeOrder: OrderAnswer }>(
      who,
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
        ... on OrderPlaced { paymentUrl order { id status totalCents walletCents cardCents expiresAt bookings { id day serviceId beneficiaryId priceCents cancellableUntil } } }
        ... on OrderRefused { reason message } } }`,
      { input },
    )
  ).placeOrder

/** When each booking can be cancelled in full, as the family was told. */
const limits = new WeakMap<MBooking, number>()

export const order: Step = async (world) => {
  const { chance, model } = world
  const credited = chance.one(
    [...model.bookings.values()].filter((b) => b.absenceCents > 0 && b.day >= dayIn(world, -12)),
  )
  const spender = credited && chance.percent(50) ? credited.order : undefined
  const family = spender ? familyOf(world, spender.accountId) : chance.one(world.families)
  const regieId = spender?.regieId ?? chance.one(world.regies) ?? ''
  if (!family) return 'none'
  const canteens = chance.some(
    world.canteens.filter((c) => c.regieId === regieId),
    chance.between(1, 2),
  )
  const lines = canteens.flatMap((c) =>
    chance.some(family.children, chance.percent(30) ? 2 : 1).map((beneficiaryId) => ({
      serviceId: c.serviceId,
      beneficiaryId,
      days: daysToOrder(world, chance.between(1, 3)),
    })),
  )
  const total = lines
    .flatMap((l) => l.days.map((d) => priceOn(canteenOf(world, l.serviceId), d)))
    .reduce((a, b) => a + b)
  const balance = model.wallet(family.accountId, regieId)
  const payment = chance.weighted({
    WALLET: 2,
    CARD: spender ? 0 : 1,
    WALLET_THEN_CARD: balance < total ? 3 : 0,
  })
  const wrong = chance.percent(5)
  const input = { requestId: randomUUID(), lines, expectedTotalCents: wrong ? total + 20 : total, payment }
  const answers = await clicked(world, () => place(family, input))
  const [answer] = answers.filter((a) => a.order)
  if (!answer?.order) return 'refused'
  const made = answer.order
  if (wrong || made.totalCents !== total) throw new Error(`an order of ${total} was placed for ${made.totalCents}`)
  const wallet = walletPart(payment, total, balance)
  if (payment === 'WALLET_THEN_CARD' && wallet < balance) model.meet('wallet leaves the card its least')
  if (made.walletCents !== wallet || wallet > balance)
    throw new Error(`${wallet} of the wallet were to pay, ${made.walletCents} did`)
  if (new Set(answers.flatMap((a) => a.order?.id ?? [])).size !== 1) throw new Error('a double click made two orders')
  const placed = toOrder(world, family.accountId, regieId, made)
  model.addOrder(placed)
  if (placed.cardCents > 0 && answer.paymentUrl) noteOrderPayment(world, placed, answer.paymentUrl)
  return 'done'
}

/** A card pays fifty cents at least: when less would be left for it, the wallet pays that much less. */
function walletPart(payment: string, total: number, balance: number): number {
  if (payment !== 'WALLET_THEN_CARD') return payment === 'WALLET' ? total : 0
  const rest = total - Math.max(0, Math.min(balance, total))
  return total - (rest === 0 ? 0 : Math.min(total, Math.max(rest, 50)))
}

function toOrder(world: World, accountId: string, regieId: string, made: PlacedOrder): MOrder {
  const placed: MOrder = {
    ...made,
    accountId,
    regieId,
    expiresAt: made.expiresAt ? Date.parse(made.expiresAt) : null,
    bookings: [],
  }
  const status = made.status === 'PAID' ? 'BOOKED' : 'HELD'
  placed.bookings = made.bookings.map(({ cancellableUntil, ...b }) => {
    const canteen = canteenOf(world, b.serviceId)
    if (b.priceCents !== priceOn(canteen, b.day)) throw new Error(`${b.day} was sold for ${b.priceCents}`)
    const nothing = {
      refundedCents: 0,
      goodwillCents: 0,
      earned: false,
      unbooked: false,
      takenBack: false,
      absenceCents: 0,
      served: false,
    }
    const booking: MBooking = { ...b, ...nothing, status, order: placed, latePercent: latePercentOn(canteen, b.day) }
    limits.set(booking, Date.parse(cancellableUntil))
    return booking
  })
  return placed
}

const noteOrderPayment = (world: World, { id, accountId, regieId, cardCents }: MOrder, url: string) =>
  world.model.pages.push({ accountId, regieId, orderId: id, amountCents: cardCents, url })

export const recharge: Step = async (world) => {
  const family = world.chance.one(world.families)
  const regieId = world.chance.one(world.regies) ?? ''
  if (!family) return 'none'
  const amountCents = world.chance.percent(5) ? 1 : world.chance.between(10, 60) * 100
  const requestId = randomUUID()
  const answers = await clicked(world, () => topUp(family, regieId, amountCents, requestId))
  const urls = new Set(answers.flatMap((a) => a.payment?.url ?? []))
  const [url] = urls
  if (!url) return 'refused'
  if (urls.size !== 1) throw new Error('a double click opened two pages')
  world.model.pages.push({ accountId: family.accountId, regieId, orderId: null, amountCents, url })
  return 'done'
}

export const payHeld: Step = async (world) => {
  const { chance, model } = world
  const held = chance.one([...model.orders.values()].filter((o) => o.status === 'PENDING' || o.status === 'DUE'))
  if (!held) return 'none'
  const family = familyOf(world, held.accountId)
  const method = chance.one(['WALLET', 'WALLET', 'CARD'] as const) ?? 'CARD'
  const enough = model.wallet(held.accountId, held.regieId) >= held.cardCents
  const open = held.expiresAt === null || world.now < held.expiresAt
  const answers = await clicked(world, () => payOrder(family, held.id, method))
  const answer = answers.find((a) => a.order)
  if (method === 'WALLET') {
    if (Boolean(answer) !== (enough && open))
      throw new Error(`a wallet that ${enough ? 'could' : 'could not'} pay said ${JSON.stringify(answers)}`)
    if (!answer) return 'refused'
    model.moveOrder(held, 'PAID')
    Object.assign(held, { walletCents: held.totalCents, cardCents: 0 })
    return 'done'
  }
  if (!answer) return 'refused'
  if (answer.paymentUrl && !model.pages.some((p) => p.url === answer.paymentUrl))
    noteOrderPayment(world, held, answer.paymentUrl)
  return 'done'
}

export const giveUp: Step = async (world) => {
  const held = world.chance.one(
    [...world.model.orders.values()].filter((o) => o.status === 'PENDING' || o.status === 'DUE'),
  )
  if (!held) return 'none'
  const answers = await clicked(world, () => abandonOrder(familyOf(world, held.accountId), held.id))
  if (!answers.some((a) => a.order)) return 'refused'
  if (held.status === 'DUE') throw new Error('what is due was given up')
  world.model.moveOrder(held, 'CANCELLED')
  return 'done'
}

/** What comes back of a booking if it is cancelled now, or null when it cannot be. */
function backOf(world: World, b: MBooking): number | null {
  if (b.status !== 'BOOKED' || b.served || b.refundedCents > b.goodwillCents) return null
  const paid = b.priceCents - b.refundedCents
  if (world.now < (limits.get(b) ?? 0)) return paid
  if (b.unbooked || world.now >= tenOClock(b.day)) return null
  return paid - Math.min(paid, (b.priceCents * b.latePercent) / 100)
}

export const cancel: Step = async (world): Promise<Outcome> => {
  const { chance, model } = world
  const family = chance.one(world.families)
  const theirs = [...model.bookings.values()].filter(
    (b) => b.order.accountId === family?.accountId && b.status !== 'EXPIRED',
  )
  const soon = theirs.filter((b) => world.now < tenOClock(b.day) && b.status === 'BOOKED')
  const late = soon.filter((b) => world.now >= (limits.get(b) ?? 0))
  const from = late.length > 0 && chance.percent(60) ? late : chance.percent(90) ? soon : theirs
  const chosen = chance.some(from, chance.between(1, 3))
  if (!family || chosen.length === 0) return 'none'
  const backs = chosen.map((b) => backOf(world, b))
  const refund = backs.reduce<number>((total, b) => total + (b ?? 0), 0)
  const wrong = chance.percent(8)
  const ids = chosen.map((b) => b.id)
  const answers = await clicked(world, () => cancelBookings(family, ids, wrong ? refund + 10 : refund))
  const done = answers.filter((a) => a.__typename === 'BookingsCancelled')
  const should = !wrong && backs.every((b) => b !== null)
  if (done.length !== (should ? 1 : 0))
    throw new Error(`to cancel ${JSON.stringify(backs)}: ${JSON.stringify(answers)}`)
  if (!should) return 'refused'
  if (chosen.some((b) => world.now >= (limits.get(b) ?? 0))) model.meet('cancelled late')
  chosen.forEach((b, i) => {
    b.status = 'CANCELLED'
    b.refundedCents += backs[i] ?? 0
  })
  return 'done'
}
