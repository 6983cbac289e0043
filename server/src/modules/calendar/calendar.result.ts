import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, UUIDScalar } from '../../platform/scalars.js'
import { Service } from '../services/index.js'
import { Closure, ServiceDay } from './calendar.entity.js'

@ObjectType()
export class ServiceDays {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => [ServiceDay])
  days: ServiceDay[]

  @Field(() => [Closure])
  closures: Closure[]
}

@ObjectType()
export class ClosureImpact {
  @Field(() => Int)
  bookings: number

  @Field(() => Int)
  families: number

  @Field(() => CentsScalar)
  refundCents: Cents
}

export type CalendarRefusalReason = 'HAS_BOOKINGS' | 'BELOW_TAKEN' | 'BAD_DATES'
const REASONS: { [K in CalendarRefusalReason]: K } = {
  HAS_BOOKINGS: 'HAS_BOOKINGS',
  BELOW_TAKEN: 'BELOW_TAKEN',
  BAD_DATES: 'BAD_DATES',
}
registerEnumType(REASONS, { name: 'CalendarRefusalReason' })

const SENTENCES: Record<CalendarRefusalReason, string> = {
  HAS_BOOKINGS:
    'Des repas sont réservés ces jours-là. Choisissez de les annuler et de rendre leur prix aux familles, ou d’autres dates.',
  BELOW_TAKEN:
    'Plus de places sont déjà prises certains jours. Gardez au moins ce nombre, ou annulez d’abord des réservations.',
  BAD_DATES: 'La fin doit venir après le début, au plus un an plus tard.',
}

@ObjectType({ implements: Refusal })
export class CalendarRefused extends Refusal {
  @Field(() => REASONS)
  reason: CalendarRefusalReason

  @Field(() => ClosureImpact, { nullable: true })
  impact: ClosureImpact | null

  static because(reason: CalendarRefusalReason, impact: ClosureImpact | null = null): CalendarRefused {
    return Object.assign(new CalendarRefused(), { reason, message: SENTENCES[reason], impact })
  }
}

@ObjectType()
export class ClosureRemoved {
  @Field(() => UUIDScalar)
  id: string
}

@ObjectType()
export class CapacitySet {
  @Field(() => Int)
  days: number
}

export const AddClosureResult = createUnionType({
  name: 'AddClosureResult',
  types: () => [Closure, CalendarRefused] as const,
})
export const RemoveClosureResult = createUnionType({
  name: 'RemoveClosureResult',
  types: () => [ClosureRemoved, CalendarRefused] as const,
})
export const SetCapacityResult = createUnionType({
  name: 'SetCapacityResult',
  types: () => [CapacitySet, CalendarRefused] as const,
})
