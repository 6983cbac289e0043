import type { EntityManager } from 'typeorm'
import type { Basket } from '../offer/quote-order.policy.js'

/** The promise that is broken when an offer was left, or its time ran out, meanwhile. */
export const OFFERS = 'offers_still_open'

/** What a waiting list kept for these meals is theirs: the order holds it from now on. Before the places are taken. */
export async function acceptOffers(tx: EntityManager, basket: Basket, now: Date): Promise<void> {
  const ids = basket.lines.flatMap(({ meals }) => meals.flatMap(({ kept }) => kept?.requestId ?? []))
  if (ids.length === 0) return
  await tx.query(
    `with booked as (update waiting_request set status = 'BOOKED', ended_at = $2, facts = '{}'
       where id = any($1::uuid[]) and status = 'OFFERED' and offered_until > $2 returning 1)
     select must(count(*) = cardinality($1), '${OFFERS}') from booked`,
    [ids, now],
  )
}
