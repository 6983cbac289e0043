import type { EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { compareText } from '../../platform/compare.js'
import type { FamilyReach } from '../families/index.js'
import type { Order } from './order.entity.js'
import { ORDER_COLUMNS, toOrder } from './orders.query.js'
import type { PaymentSplit } from './place-order.policy.js'
import type { Basket } from './quote-order.policy.js'

export interface NewOrder {
  id: string
  reach: FamilyReach
  actor: Actor
  regieId: string
  requestId: string
  requestHash: string
  basket: Basket
  payment: PaymentSplit
  /** Until when its places are held; null when it is paid. */
  expiresAt: Date | null
  now: Date
}

/** The order, its lines and its bookings in one statement. The unique index on live bookings is the judge. */
export async function insertOrder(tx: EntityManager, made: NewOrder): Promise<Order> {
  const { basket, payment, expiresAt, now } = made
  const paid = expiresAt === null
  const [row] = (await tx.query(INSERT, [
    made.reach.accountId,
    made.regieId,
    made.requestId,
    made.requestHash,
    paid ? 'PAID' : 'PENDING',
    basket.totalCents,
    payment.walletCents,
    payment.cardCents,
    made.actor.accountId,
    now,
    expiresAt,
    paid ? now : null,
    JSON.stringify(basket.lines.map(lineRow)),
    JSON.stringify(bookingRows(basket)),
    paid ? 'BOOKED' : 'HELD',
    made.id,
  ])) as [object]
  return toOrder(row)
}

const lineRow = (line: Basket['lines'][number], position: number) => ({
  position,
  service_id: line.service.id,
  beneficiary_id: line.beneficiaryId,
  situation_name: line.situationName,
  unit_price_cents: line.unitPriceCents,
  quantity: line.meals.length,
  total_cents: line.totalCents,
})

/** In the order of the index, so that two orders for the same child wait for each other and never deadlock. */
const bookingRows = (basket: Basket) =>
  basket.lines
    .flatMap((line) =>
      line.meals.map((meal) => ({
        commune_id: line.service.communeId,
        service_id: line.service.id,
        beneficiary_id: line.beneficiaryId,
        day: meal.day,
        access_id: meal.entitlement.accessId,
        price_cents: meal.totalCents,
        surcharge_cents: meal.surchargeCents,
        food_cents: meal.foodCents,
        regulation_id: meal.regulation.id,
        bookable_until: meal.bookableUntil,
        cancellable_until: meal.cancellableUntil,
      })),
    )
    .sort(
      (a, b) =>
        compareText(a.beneficiary_id, b.beneficiary_id) ||
        compareText(a.service_id, b.service_id) ||
        compareText(a.day, b.day),
    )

const INSERT = `
with made as (
  insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, expires_at, paid_at)
  values ($16, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *
), lines as (
  insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
  select made.id, made.regie_id, l.* from made,
    json_to_recordset($13) as l(position int, service_id uuid, beneficiary_id uuid, situation_name text, unit_price_cents int, quantity int, total_cents int)
), booked as (
  insert into booking (account_id, order_id, regie_id, status, commune_id, service_id, beneficiary_id, day, access_id, price_cents, surcharge_cents, food_cents, regulation_id, bookable_until, cancellable_until)
  select made.account_id, made.id, made.regie_id, $15, b.* from made,
    json_to_recordset($14) as b(commune_id uuid, service_id uuid, beneficiary_id uuid, day date, access_id uuid, price_cents int, surcharge_cents int, food_cents int,
                                regulation_id uuid, bookable_until timestamptz, cancellable_until timestamptz)
)
select ${ORDER_COLUMNS} from made`
