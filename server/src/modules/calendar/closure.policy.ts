import type { Closure } from './calendar.entity.js'
import type { ClosureImpact } from './calendar.result.js'

/** As it was written down when the days were closed. */
export const whatItDid = (closure: Closure): ClosureImpact => ({
  bookings: closure.cancelledBookings,
  families: closure.toldFamilies,
  refundCents: closure.refundCents,
  unpaidOrders: closure.endedOrders,
  heldBookings: closure.releasedBookings,
})
