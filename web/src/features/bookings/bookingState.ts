import type { Booking } from './bookingList'

const TONES = { BOOKED: 'ok', HELD: 'wait', CANCELLED: 'neutral', EXPIRED: 'neutral' } as const
type Known = Pick<Booking, 'status' | 'attendance'>

/** A line has one state: what was given up was not eaten, whatever the register had noted before; then what is owed, then the register. */
export function bookingState({ status, attendance }: Known, due: boolean) {
  if (status === 'CANCELLED' || status === 'EXPIRED') return { word: status, tone: TONES[status] } as const
  if (due) return { word: 'due', tone: 'wait' } as const
  if (status === 'BOOKED' && attendance) return { word: attendance, tone: 'info' } as const
  return { word: status, tone: TONES[status] } as const
}
