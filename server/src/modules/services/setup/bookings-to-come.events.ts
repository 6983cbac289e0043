import type { Db } from '../../../platform/sql.js'

/** Live bookings of a service from its commune's today on, of one ISO weekday: not what was served already, or came without one. */
export interface BookingsToCome {
  serviceId: string
  weekday: number
  count: number
}
export type ReadBookingsToCome = (db: Db, serviceIds: string[], now: Date) => Promise<BookingsToCome[]>

/** Filled when the server starts: services knows nothing of bookings. */
export const bookingsToCome: ReadBookingsToCome[] = []

export const readBookingsToCome = async (db: Db, serviceIds: string[], now: Date): Promise<BookingsToCome[]> =>
  (await Promise.all(bookingsToCome.map((read) => read(db, serviceIds, now)))).flat()

export type ReadBookedServices = (db: Db, serviceIds: string[]) => Promise<string[]>

/** Of these services, those that were ever booked. Filled when the server starts. */
export const bookedServices: ReadBookedServices[] = []

export const wasEverBooked = async (db: Db, serviceId: string): Promise<boolean> =>
  (await Promise.all(bookedServices.map((read) => read(db, [serviceId])))).flat().includes(serviceId)
