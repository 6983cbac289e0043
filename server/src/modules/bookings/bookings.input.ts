import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageArgs } from '../../platform/page.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { ToldOfCancellation } from './cancelling/cancel-said.result.js'
import { OrderStatus } from './order.entity.js'

@ArgsType()
export class BookingIdsArgs {
  @Field(() => [UUIDScalar], { description: '1 to 400 bookings: all of them or none.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins une réservation.' })
  @ArrayMaxSize(400, { message: 'Choisissez au plus 400 réservations.' })
  bookingIds: string[]
}

@ArgsType()
export class CancellationArgs extends BookingIdsArgs {
  @Field(() => String, { nullable: true, description: 'One of the reasons of the quote.' })
  @IsOptional()
  @MaxLength(60, { message: 'Choisissez un motif de la liste.' })
  reason?: string | null

  @Field(() => ToldOfCancellation, { nullable: true, description: 'By staff alone: what the quote asks.' })
  told?: ToldOfCancellation | null
}

@ArgsType()
export class CancelArgs extends CancellationArgs {
  @Field(() => CentsScalar, { description: 'What `quoteCancellation` said: another amount is refused.' })
  expectedRefundCents: Cents
}

@ArgsType()
export class CancellationNoteArgs {
  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => String, { nullable: true, description: 'One of the reasons of the quote.' })
  @IsOptional()
  @MaxLength(60, { message: 'Choisissez un motif de la liste.' })
  reason?: string | null

  @Field(() => ToldOfCancellation, { nullable: true, description: 'Left out of a quote: what is noted already.' })
  told?: ToldOfCancellation | null
}

@ArgsType()
export class NoteCancellationArgs extends CancellationNoteArgs {
  @Field(() => CentsScalar, { description: 'What `quoteCancellationNote` said: another amount is refused.' })
  expectedMoreCents: Cents
}

@ArgsType()
export class RangeArgs {
  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included: about a year after the first at most.' })
  to: Day
}

@ArgsType()
export class ChangeChoicesArgs extends RangeArgs {
  @Field(() => UUIDScalar)
  bookingId: string
}

@InputType()
export class ChangeBookingInput {
  @Field(() => UUIDScalar, {
    description: 'Made by the client: asked again with the same one, the booking is moved once.',
  })
  requestId: string

  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => DayScalar, { description: 'The new day, of `changeChoices`.' })
  day: Day

  @Field(() => CentsScalar, { description: 'What `changeChoices` said: another amount is refused.' })
  expectedDifferenceCents: Cents
}

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => OrderStatus, { nullable: true, description: 'Only those; left out: all.' })
  status?: OrderStatus | null

  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, or the number of an order; 100 characters at most.',
  })
  @IsOptional()
  @MaxLength(100, { message: 'Cherchez avec 100 caractères au plus.' })
  search?: string | null
}

@ArgsType()
export class CalendarArgs extends RangeArgs {
  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string | null
}
