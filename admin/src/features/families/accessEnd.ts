import { check, minLength, object, pipe, string, trim } from 'valibot'
import type { AccessEndPartsFragment } from '@generated'
import { type Day, plainDay } from '@shared/day'
import { dayField } from '@shared/forms/dayField'
import { formatCents } from '@shared/money'
import { t } from './messages'

/** Ended for good, or replaced by another situation from the day on. */
export type EndMode = 'end' | 'change'

/** `asksBookings`: something is paid after that day, so the agent says what becomes of it. */
export const endSchema = (mode: EndMode, asksBookings: () => boolean) =>
  object({
    from: dayField(t(mode === 'end' ? 'endFromBad' : 'changeFromBad')),
    situationId: pipe(
      string(),
      check((id) => mode === 'end' || id !== '', t('situationMissing')),
    ),
    bookings: pipe(
      string(),
      check((choice) => choice !== '' || !asksBookings(), t('laterChoose')),
    ),
    reason: pipe(string(), trim(), minLength(3, t('endReasonBad'))),
  })

/** What was done, in one line for the status. */
export function effectSentence({ kept, cancelled, refundCents, releasedOrders }: AccessEndPartsFragment): string {
  return [
    kept && t('effectKept', { n: kept }),
    cancelled && t('effectCancelled', { n: cancelled, amount: formatCents(refundCents) }),
    releasedOrders && t('effectReleased', { n: releasedOrders }),
    t('familyTold'),
  ]
    .filter(Boolean)
    .join(' ')
}

interface Validity {
  validFrom: Day | null
  validTo: Day | null
  endedAt: string | null
}

/** From when to when an access is valid; null while it has no dates. */
export function validityOf({ validFrom, validTo, endedAt }: Validity): string | null {
  if (!validFrom || !validTo) return null
  const dates = t('validFromTo', { from: plainDay(validFrom), to: plainDay(validTo) })
  return endedAt ? `${dates}, ${t('endsOn', { day: plainDay(validTo) })}` : dates
}
