import type { EntityManager } from 'typeorm'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { billsHours, contextOf } from '../../regulations/index.js'
import { readBookings } from '../bookings.query.js'
import { isOnInvoice } from '../offer/offer-rules.policy.js'
import { followCharges } from './follow-charges.command.js'
import { chargeForHours } from './hours.policy.js'
import { hoursOfDay } from './hours.query.js'
import type { UnbookedAsked, WalletFact } from './unbooked.query.js'

/** Makes what hours cost follow the register, for the children whose hours were just said or corrected, under the wallets' locks. */
export async function chargeHours(
  tx: EntityManager,
  { service, calendar }: ServiceCalendarFacts,
  asked: UnbookedAsked,
  wallets: readonly WalletFact[],
  why: { actorId: string; now: Date },
): Promise<void> {
  if (asked.beneficiaryIds.length === 0) return
  const { day } = asked
  const { regulation, children, past } = await hoursOfDay(tx, asked)
  const context = regulation && contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const charges =
    context && billsHours(context.policy, context.rules)
      ? children.flatMap((child) => {
          const charge = chargeForHours(context, service, child, past, day, why.now)
          const { accountId, beneficiaryId, accessId } = child
          const regulationId = regulation.id
          return charge
            ? [{ accountId, beneficiaryId, accessId, regulationId, isOnInvoice: isOnInvoice(context), ...charge }]
            : []
        })
      : []
  const live = await readBookings(tx, LIVE, [asked.serviceId, day, asked.beneficiaryIds])
  await followCharges(tx, { service, day }, { of: 'HOURS', live, asked: charges }, wallets, why)
}

const LIVE = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.by_hours`
