import DataLoader from 'dataloader'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { type Context, loader } from '../../../platform/context.js'
import { DESK } from '../../families/index.js'
import type { Booking } from '../booking.entity.js'
import { askedOfStaff, reasonsOf } from '../cancelling/cancel-said.policy.js'
import { rulesOf } from '../cancelling/late-cancel.query.js'
import { isNotable } from './note-cancellation.policy.js'
import { CancellationNoteRefused } from './note-cancellation.result.js'

/** Why nothing can be noted of its cancellation, in French; null when something can. */
export async function whyNotNoteSentence(ctx: Context, actor: Actor, booking: Booking): Promise<string | null> {
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
