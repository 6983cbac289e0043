import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Signed } from '../client.js'
import { take } from '../desk.js'
import type { TestCommune, TestFamily } from '../given/index.js'
import { cancelBookings, checkPayment, placeOrder, topUp } from '../operations.js'
import { onCardPage } from '../sandbox.js'
import type { Chance } from './chance.js'

/** What a client was told: it must be there afterwards, once. */
export interface Told {
  orders: { id: string; requestId: string; cents: number; bookings: string[] }[]
  topUps: { paymentId: string; cents: number }[]
  desk: { id: string; receiptNumber: string; cents: number }[]
  cancelled: { bookingId: string; cents: number }[]
}

export interface Client {
  family: TestFamily
  agent: Signed
  commune: TestCommune
  chance: Chance
  /** Days that this client alone books, each once. */
  days: string[]
  told: Told
  balance: number
}

const PRICE = 380
/** A payment whose job died with its worker waits five minutes for it to be freed, and is looked at again by the minute, on a machine that is slow. */
const PATIENCE_MS = 700_000

/** Asks until it is answered, as a browser that finds its server again: same request, same id. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (caught) {
      if (Date.now() > until) throw caught
      await sleep(40)
    }
  }
}

async function recharge(client: Client): Promise<void> {
  const cents = client.chance.between(10, 30) * 100
  const requestId = randomUUID()
  const payment = await insist(async () => {
    const answer = await topUp(client.family, client.commune.regieId, cents, requestId)
    if (!answer.payment) throw new Error(answer.message)
    return answer.payment
  })
  await insist(() => onCardPage(payment.url, 'accept'))
  await insist(async () => {
    const { status } = await checkPayment(client.family, payment.id)
    if (status !== 'SUCCEEDED') throw new Error(`a top-up is ${status}`)
  })
  client.told.topUps.push({ paymentId: payment.id, cents })
  client.balance += cents
}

async function pay(client: Client): Promise<void> {
  const { family, commune } = client
  const amountCents = client.chance.between(10, 30) * 100
  const requestId = randomUUID()
  const made = await insist(() => take(client.agent, commune, family, { amountCents, requestId }))
  if (made.__typename !== 'DeskPayment') throw new Error(`the desk refused: ${made.reason}`)
  client.told.desk.push({ id: made.id, receiptNumber: made.receiptNumber ?? '', cents: amountCents })
  client.balance += amountCents
}

async function order(client: Client): Promise<void> {
  const days = client.days.splice(0, Math.min(client.chance.between(1, 3), Math.floor(client.balance / PRICE)))
  if (days.length === 0) return
  const cents = days.length * PRICE
  const requestId = randomUUID()
  const lines = [{ serviceId: client.commune.serviceId, beneficiaryId: client.family.children[0] ?? '', days }]
  const { order: made, reason } = await insist(() =>
    placeOrder(client.family, { lines, expectedTotalCents: cents, requestId }),
  )
  if (made?.status !== 'PAID') throw new Error(`the order of ${days.join()} was refused: ${reason}`)
  client.told.orders.push({ id: made.id, requestId, cents, bookings: made.bookings.map((b) => b.id) })
  client.balance -= cents
}

async function cancel(client: Client): Promise<void> {
  const gone = new Set(client.told.cancelled.map((c) => c.bookingId))
  const bookingId = client.chance.one(client.told.orders.flatMap((o) => o.bookings).filter((id) => !gone.has(id)))
  if (!bookingId) return
  const answer = await insist(() => cancelBookings(client.family, [bookingId], PRICE))
  // the first request may have done it, and the kill have cut its answer
  if (answer.__typename !== 'BookingsCancelled' && answer.reason !== 'ALREADY_CANCELLED')
    throw new Error(`not cancelled: ${answer.reason}`)
  client.told.cancelled.push({ bookingId, cents: PRICE })
  client.balance += PRICE
}

const WORK = { recharge, pay, order, cancel }

/** A family and its agent at work, one thing after the other. */
export async function work(client: Client, things: number): Promise<void> {
  for (let n = 0; n < things; n++) {
    const poor = client.balance < PRICE
    const what = client.chance.weighted({ recharge: 2, pay: 2, order: poor ? 0 : 5, cancel: 2 })
    await WORK[what](client)
  }
}
