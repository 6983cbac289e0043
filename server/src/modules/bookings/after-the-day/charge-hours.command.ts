import type { EntityManager } from 'typeorm'
import { ZERO_CENTS } from '../../../platform/money.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { billsHours, contextOf } from '../../regulations/index.js'
import { readBookings } from '../bookings.query.js'
import { dropCharges } from './drop-charges.command.js'
import { isOnInvoice } from '../offer/offer-rules.policy.js'
import { chargeForHours } from './hours.policy.js'
import { hoursOfDay } from './hours.query.js'
import { postCharges, readPurses } from './post-charges.command.js'
import { Purses } from './purses.policy.js'
import type { UnbookedAsked, WalletFact } from './unbooked.query.js'

/**
 * Makes what hours cost follow the register, for the children whose hours were just said or corrected, under the wallets'
 * locks: an order after the fact for each, and none where they cost nothing; one that stays as it was is left alone. A constant number of statements.
 */
export async function chargeHours(
  tx: EntityManager,
  { service, calendar }: ServiceCalendarFacts,
  asked: UnbookedAsked,
  wallets: readonly WalletFact[],
  why: { actorId: string; now: Date },
): Promise<void> {
  if (asked.beneficiaryIds.length === 0) return
  const { regulation, children, past } = await hoursOfDay(tx, asked)
  const context = regulation && contextOf(regulation.policy, { service, calendar, timeZone: service.timeZone })
  const decided = children.flatMap((child) => {
    const charge =
      context && billsHours(context.policy, context.rules)
        ? chargeForHours(context, service, child, past, asked.day, why.now)
        : null
    return charge ? [{ child, charge }] : []
  })
  const before = await readBookings(tx, LIVE, [asked.serviceId, asked.day, asked.beneficiaryIds])
  const stays = (b: (typeof before)[number]) =>
    decided.some(
      ({ child, charge }) =>
        child.beneficiaryId === b.beneficiaryId &&
        child.accountId === b.accountId &&
        charge.priceCents === b.priceCents &&
        charge.explanation === b.explanation,
    )
  const gone = before.filter((b) => !stays(b))
  if (gone.length > 0) await dropCharges(tx, gone, wallets, why)
  const kept = new Set(before.filter(stays).map((b) => b.beneficiaryId))
  const added = decided.filter(({ child }) => !kept.has(child.beneficiaryId))
  if (!regulation || added.length === 0) return
  const ids = wallets.map((w) => w.id)
  const { available, careOnly } = await readPurses(tx, service, ids)
  const isInvoiced = context !== null && isOnInvoice(context)
  const purses = new Purses(available, careOnly)
  const charges = added.map(({ child: { accountId, beneficiaryId, accessId }, charge }) => {
    const { paid: isPaid, careOnlyCents } = purses.pay(accountId, isInvoiced ? null : charge.priceCents)
    const surchargeCents = ZERO_CENTS
    return {
      accountId,
      beneficiaryId,
      accessId,
      regulationId: regulation.id,
      ...charge,
      surchargeCents,
      careOnlyCents,
      isPaid,
      isOnInvoice: isInvoiced,
      of: 'HOURS' as const,
    }
  })
  await postCharges(tx, { service, day: asked.day }, charges, wallets, { template: 'hours-charged', ...why })
}

const LIVE = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.by_hours`
