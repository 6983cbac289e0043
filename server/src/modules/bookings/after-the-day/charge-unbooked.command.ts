import type { EntityManager } from 'typeorm'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { contextOf } from '../../regulations/index.js'
import { readBookings } from '../bookings.query.js'
import { dropCharges } from './drop-charges.command.js'
import { postCharges, readPurses } from './post-charges.command.js'
import { unbookedCharges } from './unbooked.policy.js'
import { lockWalletsOf, type UnbookedAsked, unbookedFacts, type WalletFact } from './unbooked.query.js'

/** Locks the wallets of every family whom marking may concern: before any mark is written. */
export const lockUnbooked = lockWalletsOf

interface Why {
  actorId: string
  now: Date
}

/**
 * Makes the charges follow the marks just written, under the wallets' locks: an order after the fact for each child who
 * came without a booking, and none for the others. Asked again it changes nothing. A constant number of statements.
 */
export async function chargeUnbooked(
  tx: EntityManager,
  { service, calendar }: ServiceCalendarFacts,
  asked: UnbookedAsked,
  wallets: readonly WalletFact[],
  why: Why,
): Promise<void> {
  const notCame = await readBookings(tx, NOT_CAME, [asked.serviceId, asked.day, asked.beneficiaryIds])
  if (notCame.length > 0) await dropCharges(tx, notCame, wallets, why)
  const facts = await unbookedFacts(tx, asked)
  if (!facts.regulation || facts.children.length === 0) return
  const { id: regulationId, policy } = facts.regulation
  const context = contextOf(policy, { service, calendar, timeZone: service.timeZone })
  const ids = wallets.map((w) => w.id)
  const { available, careOnly } = await readPurses(tx, service, ids)
  const charges = unbookedCharges(context, service, facts, available, careOnly, asked.day, why.now)
  if (charges.length === 0) return
  const rows = charges.map(({ child, paid: isPaid, onInvoice, ...charge }) => {
    const { accountId, beneficiaryId, accessId } = child
    return { accountId, beneficiaryId, accessId, regulationId, ...charge, isPaid, isOnInvoice: onInvoice, of: null }
  })
  await postCharges(tx, { service, day: asked.day }, rows, wallets, { template: 'meal-unbooked', ...why })
}

const NOT_CAME = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.unbooked and not b.taken_back and not b.by_hours and not b.by_absence and not b.by_meal and not b.by_month
  and not exists (select 1 from attendance_record r where r.service_id = $1 and r.day = $2 and r.beneficiary_id = b.beneficiary_id and r.status = 'PRESENT_UNBOOKED')`
