import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import type { Context } from '../../../platform/context.js'
import { DESK } from '../../families/index.js'
import type { Booking } from '../booking.entity.js'
import { askedOfStaff, reasonsOf } from '../cancelling/cancel-said.policy.js'
import { rulesOfBooking } from '../cancelling/late-cancel.query.js'
import { isNotable } from './note-cancellation.policy.js'
import { CancellationNoteRefused } from './note-cancellation.result.js'

/** Why nothing can be noted of its cancellation, in French; null when something can. */
export async function whyNotNoteSentence(ctx: Context, actor: Actor, booking: Booking): Promise<string | null> {
  const because = (reason: 'NOT_CANCELLED' | 'OWN_FAMILY' | 'NOTHING_ASKED') =>
    CancellationNoteRefused.because(reason).message
  if (!isNotable(booking) || !hasRole(actor, booking.communeId, ...DESK)) return because('NOT_CANCELLED')
  if (isOwnFamily(actor, booking.accountId)) return because('OWN_FAMILY')
  const context = (await rulesOfBooking(ctx).load(booking))?.context
  const asksSomething = context && (askedOfStaff(context).length > 0 || reasonsOf(context).length > 0)
  return asksSomething ? null : because('NOTHING_ASKED')
}
