import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { sha256Hex } from '../../../platform/crypto.js'
import { brokenConstraint, DEADLOCK, notFound, sqlState } from '../../../platform/errors.js'
import { type Commit, shortTransaction, together } from '../../../platform/transaction.js'
import { DESK, type FamilyReach, reachFamily } from '../../families/index.js'
import { FUNDS, lockWallet, lockWalletOfService, pay } from '../../wallet/index.js'
import { acceptOffers, OFFERS } from './accept-offers.command.js'
import { readBasket } from '../offer/basket.query.js'
import type { Basket } from '../offer/quote-order.policy.js'
import { careTotal, careUsable, spendable } from './care-money.policy.js'
import type { PlaceOrderInput } from './order.input.js'
import { type OrderPlaced, OrderRefused } from './order.result.js'
import { insertMonths, type MonthRow } from './insert-charges.command.js'
import { insertOrder, type PlacedOrder } from './insert-order.command.js'
import { monthsToCharge } from '../offer/included.policy.js'
import { type Cents, minCents, ZERO_CENTS } from '../../../platform/money.js'
import { lockBearers } from './lock-bearers.command.js'
import { findOrder } from './orders.query.js'
import { holdUntil, splitPayment, whyNotOrder } from './place-order.policy.js'
import { abandonOrder } from './release-order.command.js'
import { restPayment } from './rest-of-order.events.js'
import { PLACES, placesOf, takePlaces } from './places.command.js'

const TRIES = 3

/** What is answered to who orders, and the order that was placed: null when it was refused. */
export interface PlacedAnswer {
  answer: OrderPlaced | OrderRefused
  placed: PlacedOrder | null
}

/** Orders, then begins to pay what the wallet does not pay. Asking again with the same request id gives the same order and page. */
export async function placeOrder(
  db: DataSource,
  config: Config,
  actor: Actor,
  input: PlaceOrderInput,
  now: Date,
): Promise<PlacedAnswer> {
  const rest = restPayment()
  const serviceIds = input.lines.map((line) => line.serviceId)
  const byCard = input.payment === 'CARD' || input.payment === 'WALLET_THEN_CARD'
  const minimumCents = !byCard ? ZERO_CENTS : await rest.minimumCents(db, config, serviceIds)
  if (minimumCents === null) return { answer: OrderRefused.because('CARD_NOT_OFFERED'), placed: null }
  const placed = await placeAndHold(db, actor, input, minimumCents, now)
  if (placed instanceof OrderRefused) return { answer: placed, placed: null }
  const answer = await rest.begin(db, config, placed.order, now)
  // the provider knows better than its adapter what is too little: the order is refused whole all the same
  if (answer instanceof OrderRefused && answer.reason === 'CARD_AMOUNT_TOO_SMALL')
    await abandonOrder(db, actor, placed.order.id, now)
  return { answer, placed: answer instanceof OrderRefused ? null : placed }
}

/**
 * Orders all of a basket or nothing. The same request id returns the same order. A constant number of statements
 * whatever the number of meals; the wallet's lock first, the places last; no network call inside.
 * @param minimumCardCents the least that the card provider of its régie takes
 */
async function placeAndHold(
  db: DataSource,
  actor: Actor,
  input: PlaceOrderInput,
  minimumCardCents: Cents,
  now: Date,
): Promise<PlacedOrder | OrderRefused> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  for (let attempt = 1; ; attempt++) {
    try {
      return await shortTransaction(db, (tx, commit) =>
        placeOnce(tx, commit, actor, reach, input, minimumCardCents, now),
      )
    } catch (caught) {
      if (!isRace(caught)) throw caught
      const { unavailable, totalCents } = await readBasket(db, reach, input.lines, now)
      if (unavailable.length > 0 || attempt === TRIES)
        return OrderRefused.because('DAYS_UNAVAILABLE', { unavailable, totalCents })
    }
  }
}

/** One order, in a transaction of its own that may hold other locks already. */
export async function placeOnce(
  tx: EntityManager,
  commit: Commit,
  actor: Actor,
  reach: FamilyReach,
  input: PlaceOrderInput,
  minimumCardCents: Cents,
  now: Date,
): Promise<PlacedOrder | OrderRefused> {
  const serviceId = input.lines[0]?.serviceId ?? ''
  const { accountId } = reach
  const { requestId } = input
  // asked together: the lock is answered first, and what is read after it is the truth
  const [locked, found] = await together([
    lockWalletOfService(tx, accountId, serviceId),
    readBasket(tx, reach, input.lines, now, requestId),
  ])
  const { services } = found.read
  const [regieId, ...others] = new Set(services.map((s) => s.regieId))
  if (!regieId) throw notFound()
  if (others.length > 0) return OrderRefused.because('SEVERAL_REGIES')
  const wallet = locked?.regieId === regieId ? locked : await lockWallet(tx, accountId, regieId)
  // a first order makes its wallet: what was read before that lock may have changed
  const read = locked ? found : await readBasket(tx, reach, input.lines, now, requestId)
  const mayHaveChanged = !read.read.orderedId && (await lockBearers(tx, read))
  const basket = mayHaveChanged ? await readBasket(tx, reach, input.lines, now, requestId) : read
  const { accountStatus, orderedId, known } = basket.read
  const requestHash = hashOf(input)
  const before = orderedId && (await findOrder(tx, orderedId))
  if (before && before.requestHash !== requestHash) return OrderRefused.because('REQUEST_ID_REUSED')
  if (before) return { order: before, known, written: null }

  const careCents = careTotal(basket.lines)
  const payment = splitPayment(input.payment, basket.totalCents, spendable(wallet, careCents), minimumCardCents)
  const { expectedTotalCents, expectedAfterMealCents, confirmedOverlaps } = input
  const asked = {
    expectedTotalCents,
    expectedAfterMealCents,
    confirmedOverlaps,
    payment,
    method: input.payment,
    minimumCardCents,
  }
  const refusal = whyNotOrder({ accountStatus, basket, ...asked })
  if (refusal) return OrderRefused.because(refusal.reason, refusal)

  const id = randomUUID()
  const onInvoice = input.payment === 'INVOICE'
  const careOnlyCents = minCents(careUsable(wallet, careCents), payment.walletCents)
  const expiresAt = payment.cardCents === 0 ? null : holdUntil(basket.lines, now)
  const months = monthsOfOrder(accountId, basket.lines)
  const paid = { causeId: id, amountCents: payment.walletCents, walletId: wallet.id, careCents: careOnlyCents }
  // written together, in this order: the places last, and COMMIT behind them, so that nobody waits for them longer
  const [placed] = await together([
    insertOrder(tx, {
      id,
      reach,
      actor,
      regieId,
      requestId,
      requestHash,
      basket,
      payment,
      onInvoice,
      careOnlyCents,
      expiresAt,
      job: expiresAt
        ? { task: 'expire-order', payload: { orderId: id }, runAt: expiresAt }
        : { task: 'send-mail', payload: { template: 'order-paid', orderId: id } },
      now,
    }),
    pay(tx, { regieId, to: 'ADVANCE', cause: 'ORDER', move: paid, actorId: actor.accountId, at: now }),
    ...(months.length > 0 ? [insertMonths(tx, regieId, months, { actorId: actor.accountId, now })] : []),
    acceptOffers(tx, basket, now),
    takePlaces(tx, placesOf(basket)),
    commit(),
  ])
  return placed
}

/** The months that an order charges beside its meals, which they include. */
export const monthsOfOrder = (accountId: string, lines: Basket['lines']): MonthRow[] =>
  monthsToCharge(lines).map(({ line, ...month }) => ({
    ...month,
    accountId,
    beneficiaryId: line.beneficiaryId,
    serviceId: line.service.id,
    communeId: line.service.communeId,
  }))

const hashOf = ({ lines, payment, expectedTotalCents, expectedAfterMealCents }: PlaceOrderInput): string =>
  sha256Hex(
    JSON.stringify([
      lines.map((l) => [l.serviceId, l.beneficiaryId, [...l.days].sort()]),
      payment,
      expectedTotalCents,
      ...(expectedAfterMealCents > 0 ? [expectedAfterMealCents] : []),
    ]),
  )

/** What holds a service and what is ordered of it to one régie: broken when its commune takes another one at the same moment. */
export const SERVICES_OF_REGIE: readonly string[] = [
  'booking_at_service',
  'order_line_service_id_regie_id_fkey',
  'ledger_account_service_regie',
]

/** Somebody else was faster, the régie is another one, or the version that priced it was withdrawn: nothing is kept, and all is read again. */
const RACES = new Set([
  'booking_regulation_id_service_id_fkey',
  'one_live_booking',
  PLACES,
  OFFERS,
  FUNDS,
  'orders_account_id_request_id_key',
  ...SERVICES_OF_REGIE,
])

export const isRace = (caught: unknown): boolean =>
  RACES.has(brokenConstraint(caught) ?? '') || sqlState(caught) === DEADLOCK
