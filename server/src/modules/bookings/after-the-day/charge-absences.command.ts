import type { EntityManager } from 'typeorm'
import { minusCents } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { readBookings } from '../bookings.query.js'
import type { AbsentExtra } from './credit-absences.command.js'
import { followCharges } from './follow-charges.command.js'
import type { UnbookedAsked, WalletFact } from './unbooked.query.js'

/** Makes what absences cost beside the meal follow the marks that were just written, under the wallets' locks. */
export async function chargeAbsences(
  tx: EntityManager,
  { service }: Pick<ServiceCalendarFacts, 'service'>,
  asked: UnbookedAsked,
  extras: readonly AbsentExtra[],
  wallets: readonly WalletFact[],
  why: { actorId: string; now: Date },
): Promise<void> {
  const { serviceId, day, beneficiaryIds } = asked
  const live = await readBookings(tx, LIVE, [serviceId, day, beneficiaryIds])
  const borne = await borneElsewhere(tx, service.communeId, asked, extras)
  const charges = extras.flatMap(({ booking, extra: { onceADay, priceCents, foodCents, explanation } }) => {
    const { accountId, beneficiaryId, accessId, regulationId, invoicedCents } = booking
    const less = borne.has(beneficiaryId) && onceADay.cents > 0
    const left = {
      priceCents: less ? minusCents(priceCents, onceADay.cents) : priceCents,
      foodCents: less ? minusCents(foodCents, onceADay.foodCents) : foodCents,
    }
    const isOnInvoice = invoicedCents !== null
    return left.priceCents > 0
      ? [{ accountId, beneficiaryId, accessId, regulationId, explanation, isOnInvoice, ...left }]
      : []
  })
  await followCharges(tx, { service, day }, { of: 'ABSENCE', live, asked: charges }, wallets, why)
}

/** Children of whom another service of the commune already charges an absence of that day: what is due once a day is not asked twice. */
async function borneElsewhere(
  tx: EntityManager,
  communeId: string,
  { serviceId, day }: UnbookedAsked,
  extras: readonly AbsentExtra[],
): Promise<ReadonlySet<string>> {
  const once = extras.filter(({ extra }) => extra.onceADay.cents > 0).map(({ booking }) => booking.beneficiaryId)
  if (once.length === 0) return new Set()
  const rows = await rowsOf(
    tx,
    { id: text },
    `select distinct beneficiary_id as id from booking
     where commune_id = $1 and service_id <> $2 and day = $3 and beneficiary_id = any($4::uuid[]) and status = 'BOOKED' and by_absence`,
    [communeId, serviceId, day, once],
  )
  return new Set(rows.map(({ id }) => id))
}

const LIVE = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED' and b.by_absence`
