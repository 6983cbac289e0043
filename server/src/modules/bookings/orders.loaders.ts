import DataLoader from 'dataloader'
import { readRows } from '../../platform/by-id.js'
import { type Context, loader } from '../../platform/context.js'
import type { PaidBooking } from './bookings.query.js'
import { readBookings } from './bookings.query.js'
import { OrderLine } from './order.entity.js'

const LINES = Symbol('linesOfOrder')
const BOOKINGS = Symbol('bookingsOfOrder')

export const linesOfOrder = (ctx: Context): DataLoader<string, OrderLine[]> =>
  loader(
    ctx,
    LINES,
    () =>
      new DataLoader<string, OrderLine[]>(async (ids) => {
        const lines = await readRows(ctx, OrderLine, 'order_id', ids)
        lines.sort((one, other) => one.position - other.position)
        return ids.map((id) => lines.filter((l) => l.orderId === id))
      }),
  )

export const bookingsOfOrder = (ctx: Context): DataLoader<string, PaidBooking[]> =>
  loader(
    ctx,
    BOOKINGS,
    () =>
      new DataLoader<string, PaidBooking[]>(async (ids) => {
        const bookings = await readBookings(ctx.db, 'b.order_id = any($1::uuid[])', [ids])
        return ids.map((id) => bookings.filter((b) => b.orderId === id))
      }),
  )
