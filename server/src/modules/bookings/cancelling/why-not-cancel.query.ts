import type { Actor } from '../../../platform/actor.js'
import type { Context } from '../../../platform/context.js'
import { communeById } from '../../communes/index.js'
import type { Booking } from '../booking.entity.js'
import { channelOf } from '../bookings.query.js'
import { cancelSentence, whyNotCancel } from './cancel-bookings.policy.js'
import { whyNotCancelEver } from './late-cancel.policy.js'
import { lateRulesOfBooking } from './late-cancel.query.js'

/** Why the booking cannot be cancelled now, in French and in its commune's time; null when it can. */
export async function whyNotCancelSentence(ctx: Context, actor: Actor, booking: Booking): Promise<string | null> {
  const ordinary = whyNotCancel(booking, ctx.now)
  if (!ordinary) return null
  const rules = ordinary === 'TOO_LATE' ? await lateRulesOfBooking(ctx).load(booking) : undefined
  const why = whyNotCancelEver(booking, rules, channelOf(actor, booking), ctx.now)
  if (!why) return null
  const { timeZone } = await communeById(ctx).load(booking.communeId)
  return cancelSentence(why.refused, booking, timeZone, why.sentence)
}
