import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { contextOf } from '../../regulations/index.js'
import { PURSE, PURSE_COLUMNS } from '../../wallet/index.js'
import { pursesOf } from './post-charges.command.js'
import { unbookedCharges } from './unbooked.policy.js'
import { possibleFacts } from './unbooked.query.js'

/**
 * What each of these children would be charged if they came that day without a booking, as `chargeUnbooked` charges it;
 * a child who is not in the answer is not charged. Two statements, however many children.
 */
export async function unbookedPrices(
  db: Db,
  place: ServiceCalendarFacts,
  day: Day,
  beneficiaryIds: readonly string[],
  now: Date,
): Promise<Map<string, Cents>> {
  const { service, calendar } = place
  const facts = await possibleFacts(db, { serviceId: service.id, day, beneficiaryIds })
  if (!facts.regulation || facts.children.length === 0) return new Map()
  const context = contextOf(facts.regulation.policy, { service, calendar, timeZone: service.timeZone })
  const purses = await rowsOf(
    db,
    PURSE,
    `select ${PURSE_COLUMNS}
     from wallet w where w.regie_id = (select regie_id from service where id = $1) and w.account_id = any($2)`,
    [service.id, facts.children.map((child) => child.accountId)],
  )
  const { available } = pursesOf(service, purses)
  const past = pastOf(facts.past)
  // each child alone: nobody knows which of two brothers will come
  const charges = facts.children.flatMap((child) =>
    unbookedCharges(
      context,
      service,
      { children: [child], past: past.get(child.accountId) ?? [] },
      available,
      new Map(),
      day,
      now,
    ),
  )
  return new Map(charges.map((charge) => [charge.child.beneficiaryId, charge.priceCents]))
}

function pastOf<E extends { accountId: string }>(events: readonly E[]): Map<string, E[]> {
  const byAccount = new Map<string, E[]>()
  for (const event of events) byAccount.set(event.accountId, [...(byAccount.get(event.accountId) ?? []), event])
  return byAccount
}
