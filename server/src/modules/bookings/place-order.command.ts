import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { sha256Hex } from '../../platform/crypto.js'
import { brokenConstraint, DEADLOCK, notFound, sqlState } from '../../platform/errors.js'
import { publish } from '../../platform/outbox.js'
import { DESK, type FamilyReach, reachFamily } from '../families/index.js'
import { lockWallet, transfer } from '../wallet/index.js'
import { readBasket } from './basket.query.js'
import type { PlaceOrderInput } from './order.input.js'
import type { Order } from './order.entity.js'
import { OrderRefused } from './order.result.js'
import { insertOrder } from './insert-order.command.js'
import { findOrderOfRequest } from './orders.query.js'
import { splitPayment, whyNotOrder } from './place-order.policy.js'
import { placesOf, takePlaces } from './places.command.js'

/** Somebody else was faster: nothing is kept, and what is still free is read again. */
class RaceLost extends Error {}

const TRIES = 3

/**
 * Orders all of a basket or nothing. The same request id returns the same order. A constant number of statements
 * whatever the number of meals; the wallet's lock first, the places last; no network call inside.
 */
export async function placeOrder(
  db: DataSource,
  actor: Actor,
  input: PlaceOrderInput,
  now: Date,
): Promise<Order | OrderRefused> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => placeOnce(tx, actor, reach, input, now))
    } catch (caught) {
      if (!isRace(caught)) throw caught
      const { unavailable, totalCents } = await readBasket(db, reach, input.lines, now)
      if (unavailable.length > 0 || attempt === TRIES)
        return OrderRefused.because('DAYS_UNAVAILABLE', { unavailable, totalCents })
    }
  }
}

async function placeOnce(
  tx: EntityManager,
  actor: Actor,
  reach: FamilyReach,
  input: PlaceOrderInput,
  now: Date,
): Promise<Order | OrderRefused> {
  const { regieIds, accountStatus } = await readSettings(tx, reach.accountId, input)
  const [regieId, ...others] = regieIds
  if (!regieId) throw notFound()
  if (others.length > 0) return OrderRefused.because('SEVERAL_REGIES')

  const wallet = await lockWallet(tx, reach.accountId, regieId)
  const requestHash = hashOf(input)
  const known = await findOrderOfRequest(tx, reach.accountId, input.requestId)
  if (known) return known.requestHash === requestHash ? known : OrderRefused.because('REQUEST_ID_REUSED')

  const basket = await readBasket(tx, reach, input.lines, now)
  const payment = splitPayment(input.payment, basket.totalCents, wallet.balanceCents - wallet.floorCents)
  const refusal = whyNotOrder({ accountStatus, basket, expectedTotalCents: input.expectedTotalCents, payment })
  if (refusal) return OrderRefused.because(refusal.reason, refusal)

  const order = await insertOrder(tx, {
    reach,
    actor,
    regieId,
    requestId: input.requestId,
    requestHash,
    basket,
    payment,
    now,
  })
  const paid = await transfer(tx, {
    regieId,
    from: 'WALLET',
    to: 'ADVANCE',
    cause: 'ORDER',
    moves: [{ causeId: order.id, amountCents: payment.walletCents, walletId: wallet.id }],
    actorId: actor.accountId,
    at: now,
  })
  if (!paid) throw new RaceLost('wallet')
  await publish(
    tx,
    order.expiresAt
      ? { task: 'expire-order', payload: { orderId: order.id }, runAt: order.expiresAt }
      : { task: 'send-mail', payload: { template: 'order-paid', orderId: order.id } },
  )
  if (!(await takePlaces(tx, placesOf(basket)))) throw new RaceLost('places')
  return order
}

async function readSettings(tx: EntityManager, accountId: string, input: PlaceOrderInput) {
  const [row] = (await tx.query(
    `select (select status from account where id = $1) as "accountStatus",
            (select coalesce(json_agg(distinct regie_id), '[]') from service where id = any($2)) as "regieIds"`,
    [accountId, input.lines.map((l) => l.serviceId)],
  )) as [{ accountStatus: string; regieIds: string[] }]
  return row
}

const hashOf = ({ lines, payment, expectedTotalCents }: PlaceOrderInput): string =>
  sha256Hex(
    JSON.stringify([lines.map((l) => [l.serviceId, l.beneficiaryId, [...l.days].sort()]), payment, expectedTotalCents]),
  )

const RACES = new Set(['one_live_booking', 'places_within_capacity', 'orders_account_id_request_id_key'])

const isRace = (caught: unknown): boolean =>
  caught instanceof RaceLost || RACES.has(brokenConstraint(caught) ?? '') || sqlState(caught) === DEADLOCK
