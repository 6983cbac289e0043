import DataLoader from 'dataloader'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { type Context, loader } from '../../../platform/context.js'
import { DESK } from '../../families/index.js'
import type { Booking } from '../booking.entity.js'
import type { BookingCan } from '../cancelling/can.result.js'
import { askedOfStaff, reasonsOf } from '../cancelling/cancel-said.policy.js'
import { rulesOf } from '../cancelling/late-cancel.query.js'
import { whyNotCancelSentence } from '../cancelling/why-not-cancel.query.js'
import { isNotable } from './note-cancellation.policy.js'
import { CancellationNoteRefused } from './note-cancellation.result.js'

/** What may be done with a booking by who reads it. */
export async function bookingCan(ctx: Context, actor: Actor, booking: Booking): Promise<BookingCan> {
  const [cancel, note] = await Promise.all([
    whyNotCancelSentence(ctx, actor, booking),
    whyNotNoteSentence(ctx, actor, booking),
  ])
  return { cancel: Can.unless(cancel), note: Can.unless(note) }
}

/** Why nothing can be noted of its cancellation, in French; null when something can. */
async function whyNotNoteSentence(ctx: Context, actor: Actor, booking: Booking): Promise<string | null> {
  const because = (reason: 'NOT_CANCELLED' | 'OWN_FAMILY' | 'NOTHING_ASKED') =>
    CancellationNoteRefused.because(reason).message
  if (!isNotable(booking) || !hasRole(actor, booking.communeId, ...DESK)) return because('NOT_CANCELLED')
  if (isOwnFamily(actor, booking.accountId)) return because('OWN_FAMILY')
  return (await asksSomething(ctx).load(booking)) ? null : because('NOTHING_ASKED')
}

const KEY = Symbol('asksSomething')

/** Does the règlement of each of them distinguish anything of a cancellation? One statement for a page. */
const asksSomething = (ctx: Context): DataLoader<Booking, boolean, string> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<Booking, boolean, string>(
        async (bookings) => {
          const rules = await rulesOf(ctx.db, bookings, ctx.now)
          return bookings.map(({ id }) => {
            const context = rules.get(id)?.context
            return context !== undefined && (askedOfStaff(context).length > 0 || reasonsOf(context).length > 0)
          })
        },
        { cacheKeyFn: (b) => b.id },
      ),
  )
