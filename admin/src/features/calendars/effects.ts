import { formatCents } from '@shared/money'
import type { CalendarImpactFragment, CalendarRestoredFragment } from '@generated'
import { t } from './messages'

const families = (n: number) => t('impactFamilies', { n })

/** Whether closing touches somebody: a paid booking, or an order that waits for its payment. */
export const touches = ({ bookings, unpaidOrders }: CalendarImpactFragment) => bookings > 0 || unpaidOrders > 0

/** « 27 réservations annulées, 102,60 € rendus, 17 familles prévenues. »; empty when nobody was concerned. */
export function cancelledSentence(did: CalendarImpactFragment): string {
  if (!touches(did)) return ''
  const parts = [
    ...(did.bookings
      ? [t('didCancel', { n: did.bookings }), t('didRefund', { amount: formatCents(did.refundCents) })]
      : []),
    ...(did.unpaidOrders ? [t('didEnd', { n: did.unpaidOrders })] : []),
    t('didTell', { n: did.families }),
  ]
  return `${parts.join(', ')}.`
}

/** What a closure would touch, before it is saved. */
export function impactSentence(impact: CalendarImpactFragment): string {
  const { bookings, unpaidOrders, heldBookings } = impact
  const parts = [
    ...(bookings ? [t('impactSome', { n: bookings, amount: formatCents(impact.refundCents) })] : []),
    ...(unpaidOrders ? [t('impactHeld', { n: unpaidOrders, held: t('heldBookings', { n: heldBookings }) })] : []),
  ]
  return parts.length
    ? `${parts.join(' ; ')}. ${t('impactTold', { families: families(impact.families) })}`
    : t('impactNone')
}

/** What opening again would restore, before it is done. */
export function reopeningSentences({ bookings, chargedCents, ...impact }: CalendarRestoredFragment): string[] {
  return [
    ...(bookings
      ? [t('canRestore', { n: bookings, families: families(impact.families), amount: formatCents(chargedCents) })]
      : []),
    ...(impact.leftBookings
      ? [t('cannotRestore', { n: impact.leftBookings, families: families(impact.leftFamilies) })]
      : []),
  ]
}

/** What opening again did. */
export function reopenedSentence({ bookings, chargedCents, leftFamilies }: CalendarRestoredFragment): string {
  const back = bookings ? ` ${t('didRestore', { n: bookings, amount: formatCents(chargedCents) })}` : ''
  const told = leftFamilies ? ` ${t('didTellOthers', { n: leftFamilies })}` : ''
  return `${t('removed')}${back}${told}`
}
