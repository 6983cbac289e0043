import { ObjectType } from 'type-graphql'
import type { Booking } from '../booking.entity.js'

/** What may be done with a booking by who reads it: each is worked out when it is asked. */
@ObjectType({ description: 'What who asks may do with a booking now, and why not.' })
export class BookingCan {
  booking: Booking
}
