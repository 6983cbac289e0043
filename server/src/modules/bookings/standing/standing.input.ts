import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@InputType()
class StandingRhythm {
  @Field(() => [Int], { description: 'ISO weekdays: 1 = Monday.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un jour de la semaine.' })
  @ArrayMaxSize(7, { message: 'Une semaine a sept jours.' })
  @ArrayUnique({ message: 'Le même jour est choisi deux fois.' })
  @Min(1, { each: true, message: 'Choisissez des jours de la semaine.' })
  @Max(7, { each: true, message: 'Choisissez des jours de la semaine.' })
  weekdays: number[]

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar, { nullable: true, description: 'Null until the family says otherwise.' })
  lastDay?: Day | null
}

@InputType()
export class StandingPreviewInput extends StandingRhythm {
  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string

  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string
}

@InputType()
export class CreateStandingBookingInput extends StandingPreviewInput {
  @Field(() => UUIDScalar, { description: 'Made by the client, one per form: the same id makes one.' })
  requestId: string
}

@InputType({ description: 'From its first day on, other weekdays or another end; before it, nothing changes.' })
export class ChangeStandingBookingInput extends StandingRhythm {
  @Field(() => UUIDScalar)
  standingBookingId: string

  @Field(() => Int)
  revision: number
}

@ArgsType()
export class StopStandingBookingArgs {
  @Field(() => UUIDScalar)
  standingBookingId: string

  @Field(() => Int)
  revision: number

  @Field(() => DayScalar, { description: 'Nothing is booked from this day on; what is booked stays booked.' })
  from: Day
}

@ArgsType()
export class StandingBookingsArgs {
  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string
}
