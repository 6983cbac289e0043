import type { Context } from '../../platform/context.js'
import { communeById } from '../communes/index.js'
import type { Booking } from './booking.entity.js'
import { cancelSentence, whyNotCancel } from './cancel-bookings.policy.js'

/** Why the booking cannot be cancelled now, in French and in its commune's time; null when it can. */
export async function whyNotCancelSentence(ctx: Context, booking: Booking): Promise<string | null> {
  const reason = whyNotCancel(booking, ctx.now)
  if (!reason) return null
  const { timeZone } = await communeById(ctx).load(booking.communeId)
  return cancelSentence(reason, booking, timeZone)
}
