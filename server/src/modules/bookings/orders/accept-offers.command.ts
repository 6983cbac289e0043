import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { day, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import type { Basket } from '../offer/quote-order.policy.js'

/** The promise that is broken when an offer was left, or its time ran out, meanwhile. */
export const OFFERS = 'offers_still_open'

/** What a waiting list kept for these meals is theirs: the order holds it from now on. Before the places are taken. */
export async function acceptOffers(tx: EntityManager, basket: Basket, now: Date): Promise<void> {
  const ids = basket.lines.flatMap(({ meals }) => meals.flatMap(({ kept }) => kept?.requestId ?? []))
  if (ids.length === 0) return
  await tx.query(
    `with booked as (update waiting_request set status = 'BOOKED', ended_at = $2
       where id = any($1::uuid[]) and status = 'OFFERED' and offered_until > $2 returning 1)
     select must(count(*) = cardinality($1), '${OFFERS}') from booked`,
    [ids, now],
  )
}

/**
 * What orders that were not paid had accepted is offered again until the offer’s own end: its place stays kept, and the family may
 * pay otherwise.
 * @returns the days whose place is not free, one a request
 */
export const offerAgain = (
  tx: EntityManager,
  orderIds: readonly string[],
  now: Date,
): Promise<{ serviceId: string; day: Day }[]> =>
  rowsOf(
    tx,
    { serviceId: text, day },
    `update waiting_request w set status = 'OFFERED', ended_at = null from orders o join booking b on b.order_id = o.id
     where o.id = any($1::uuid[]) and w.status = 'BOOKED' and w.ended_at = o.created_at and w.offered_until > $2
       and w.service_id = b.service_id and w.day = b.day and w.beneficiary_id = b.beneficiary_id and w.account_id = b.account_id
       and not exists (select 1 from waiting_request n where n.service_id = w.service_id and n.day = w.day and n.beneficiary_id = w.beneficiary_id
                       and n.status in ('ASKED', 'WAITING', 'OFFERED'))
     returning w.service_id as "serviceId", w.day`,
    [orderIds, now],
  )

/** What was known of who took its offer is no longer needed once that can no longer be offered again. */
export const forgetAccepted = (tx: Pick<EntityManager, 'query'>, now: Date): Promise<unknown> =>
  tx.query(
    `update waiting_request set facts = '{}' where status = 'BOOKED' and facts <> '{}' and offered_until <= $1`,
    [now],
  )
