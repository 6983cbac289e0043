import type { EntityManager } from 'typeorm'
import { withoutStop } from '../../../platform/french.js'
import { type Cents, formatCents, minCents, ZERO_CENTS } from '../../../platform/money.js'
import type { ServiceCalendarFacts } from '../../calendar/index.js'
import { type PaidBooking, readBookings } from '../bookings.query.js'
import type { AbsentMeal } from './credit-absences.command.js'
import { type Asked, followCharges } from './follow-charges.command.js'
import type { UnbookedAsked, WalletFact } from './unbooked.query.js'

/**
 * Makes what is asked of meals that are paid once they were taken follow the marks that were just written, under the wallets' locks: the price
 * that was agreed of who was there, what the règlement says of who was not, nothing of who is not marked.
 * @param present who was there
 * @param missed what those who were not are asked
 * @returns the charges that stood before, of those who are not there any more
 */
export async function chargeMeals(
  tx: EntityManager,
  { service }: Pick<ServiceCalendarFacts, 'service'>,
  { serviceId, day, beneficiaryIds }: UnbookedAsked,
  { present, missed }: { present: ReadonlySet<string>; missed: readonly AbsentMeal[] },
  wallets: readonly WalletFact[],
  why: { actorId: string; now: Date },
): Promise<PaidBooking[]> {
  const found = await readBookings(tx, CONCERNED, [serviceId, day, beneficiaryIds])
  const live = found.filter((b) => b.byMeal)
  const absent = new Map(missed.map(({ booking, mealCents }) => [booking.id, mealCents]))
  const asked = found.flatMap((b): Asked[] => {
    if (b.afterMealCents === null) return []
    const isThere = present.has(b.beneficiaryId)
    const priceCents = isThere ? b.afterMealCents : (absent.get(b.id) ?? ZERO_CENTS)
    return priceCents > 0 ? [toAsk(b, priceCents, isThere)] : []
  })
  await followCharges(tx, { service, day }, { of: 'MEAL', live, asked }, wallets, why)
  return live.filter((b) => !present.has(b.beneficiaryId))
}

function toAsk(b: PaidBooking, priceCents: Cents, isThere: boolean): Asked {
  const { accountId, beneficiaryId, accessId, regulationId } = b
  const surchargeCents = isThere ? b.afterMealSurchargeCents : ZERO_CENTS
  const late = surchargeCents > 0 ? `, dont ${formatCents(surchargeCents)} hors délai` : ''
  return {
    ...{ accountId, beneficiaryId, accessId, regulationId, priceCents, surchargeCents, isOnInvoice: false },
    foodCents: minCents(priceCents, b.afterMealFoodCents),
    explanation: withoutStop(
      isThere
        ? `Repas pris, au prix convenu en réservant${late}`
        : 'Absence\u00a0: ce qui reste dû d’après le règlement',
    ),
  }
}

const CONCERNED = `b.service_id = $1 and b.day = $2 and b.beneficiary_id = any($3::uuid[]) and b.status = 'BOOKED'
  and (b.by_meal or b.after_meal_cents is not null and (select status from account where id = b.account_id) <> 'CLOSED')`
