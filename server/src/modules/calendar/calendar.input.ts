import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'

@InputType()
export class ClosureInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => UUIDScalar, { nullable: true })
  serviceId?: string | null

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day

  @Field(() => String, { description: 'Why, 3 to 200 characters: families read it.' })
  @Length(3, 200, { message: 'Écrivez le motif que les familles liront, de 3 à 200 caractères.' })
  reason: string

  @Field(() => String, { description: 'The same in 1 to 9 characters, for a calendar.' })
  @Length(1, 9, { message: 'Le motif court tient en 9 lettres : « Grève », « Sortie »…' })
  shortReason: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Cancel and credit the bookings of those days; without it, a day with bookings is refused.',
  })
  cancelBookings: boolean
}

@InputType({
  description:
    'Set the places of a service on days from..to (optionally only some weekdays); capacity null = no limit.',
})
export class CapacityInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included: a year at most.' })
  to: Day

  @Field(() => [Int], { nullable: true, description: 'ISO weekdays, 1 = Monday; none: every day.' })
  @IsOptional()
  @ArrayMaxSize(7, { message: 'Une semaine a sept jours.' })
  @ArrayUnique({ message: 'Un même jour est choisi deux fois.' })
  @Min(1, { each: true, message: 'Un jour de semaine va de 1 (lundi) à 7 (dimanche).' })
  @Max(7, { each: true, message: 'Un jour de semaine va de 1 (lundi) à 7 (dimanche).' })
  weekdays?: number[] | null

  @Field(() => Int, { nullable: true, description: 'Places; null: no limit. Not fewer than are taken.' })
  @IsOptional()
  @Min(0, { message: 'Le nombre de places ne peut pas être négatif.' })
  @Max(100_000, { message: 'Ce nombre de places est trop grand.' })
  capacity?: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the first day, as it was read; null: no limit. Others mean that a colleague changed them meanwhile. Left out: not looked at.',
  })
  before?: number | null
}

@ArgsType()
export class ServiceDaysArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => DayScalar, { description: 'The first day.' })
  from: Day

  @Field(() => DayScalar, { description: 'The last day, included: 400 days at most.' })
  to: Day
}

@ArgsType()
export class ClosureImpactArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => UUIDScalar, { nullable: true })
  serviceId?: string | null

  @Field(() => DayScalar)
  firstDay: Day

  @Field(() => DayScalar)
  lastDay: Day
}

@ArgsType()
export class ReopeningArgs {
  @Field(() => UUIDScalar, { description: 'The closure: `Closure.id`.' })
  id: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Restore what the closure cancelled, where it can still be had and the wallet pays for it.',
  })
  restoreBookings: boolean
}
