import type { AttendanceStatus, BookingStatus } from '@generated'
import { attendanceStatusWord, bookingStatusWord, orderStatusWord } from '../enums/booking'

const TONES = { BOOKED: 'ok', HELD: 'wait', CANCELLED: 'neutral', EXPIRED: 'neutral' } as const
interface Known {
  status: BookingStatus
  attendance: AttendanceStatus | null
}
export interface BookingState {
  label: string
  tone: 'ok' | 'wait' | 'info' | 'neutral'
}

/** A line has one state: what was given up was not eaten, whatever the register had noted before; then what is owed, then the register. */
export function bookingState({ status, attendance }: Known, due: boolean): BookingState {
  if (status === 'CANCELLED' || status === 'EXPIRED') return { label: bookingStatusWord(status), tone: TONES[status] }
  if (due) return { label: orderStatusWord('DUE'), tone: 'wait' }
  if (status === 'BOOKED' && attendance) return { label: attendanceStatusWord(attendance), tone: 'info' }
  return { label: bookingStatusWord(status), tone: TONES[status] }
}
