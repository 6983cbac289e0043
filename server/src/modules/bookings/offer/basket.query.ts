import type { EntityManager } from 'typeorm'
import { notFound } from '../../../platform/errors.js'
import type { FamilyReach } from '../../families/index.js'
import type { OfferRead } from './offer-facts.policy.js'
import { Offer } from './offer.policy.js'
import type { OfferAsked } from './offer-rules.policy.js'
import { loadOffer } from './offer.query.js'
import { type AskedLine, type Basket, priceBasket } from './quote-order.policy.js'

export const communeIdsOf = (reach: FamilyReach): string[] | null => (Array.isArray(reach.scope) ? reach.scope : null)

/** A basket, and what it was priced from. */
export type PricedBasket = Basket & { read: OfferRead }

/** Reads the facts a basket needs, in one statement, and prices it. */
export async function readBasket(
  tx: Pick<EntityManager, 'query'>,
  reach: FamilyReach,
  lines: readonly AskedLine[],
  now: Date,
  requestId?: string,
  as?: OfferAsked,
): Promise<PricedBasket> {
  const days = lines.flatMap((l) => l.days).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) throw notFound()
  const facts = await loadOffer(tx, {
    accountId: reach.accountId,
    communeIds: communeIdsOf(reach),
    from,
    to,
    serviceIds: [...new Set(lines.map((l) => l.serviceId))],
    beneficiaryIds: [...new Set(lines.map((l) => l.beneficiaryId))],
    ...(requestId === undefined ? {} : { requestId }),
  })
  // nothing of what is asked is this family's: the same answer as for ids that do not exist
  if (facts.services.length === 0) throw notFound()
  return { ...priceBasket(lines, new Offer(facts, now, as)), read: facts }
}
