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

@ObjectType({ description: 'What closing days cancels, or cancelled.' })
export class ClosureImpact {
  @Field(() => Int, { description: 'Paid bookings, cancelled and credited.' })
  bookings: number

  @Field(() => Int, { description: 'Families concerned, who are told by mail.' })
  families: number

  @Field(() => CentsScalar, { description: 'What goes back to their wallets for paid bookings.' })
  refundCents: Cents

  @Field(() => Int, {
    description: 'Orders that wait for their payment and hold some of these days: they end, nothing is due.',
  })
  unpaidOrders: number

  @Field(() => Int, { description: 'What those orders hold on these days.' })
  heldBookings: number
}

export type CalendarRefusalReason = 'HAS_BOOKINGS' | 'BELOW_TAKEN' | 'BAD_DATES' | 'CHANGED_MEANWHILE'
const REASONS: { [K in CalendarRefusalReason]: K } = {
  HAS_BOOKINGS: 'HAS_BOOKINGS',
  BELOW_TAKEN: 'BELOW_TAKEN',
  BAD_DATES: 'BAD_DATES',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
}
registerEnumType(REASONS, { name: 'CalendarRefusalReason' })

const SENTENCES: Record<CalendarRefusalReason, string> = {
  HAS_BOOKINGS:
    'Des repas sont réservés ces jours-là. Choisissez de les annuler et de rendre leur prix aux familles, ou d’autres dates.',
  BELOW_TAKEN:
    'Plus de places sont déjà prises certains jours. Gardez au moins ce nombre, ou annulez d’abord des réservations.',
  CHANGED_MEANWHILE: 'Les places de ce jour ont été changées entre-temps. Relisez-les, puis refaites votre changement.',
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

@ObjectType({ description: 'What opening days again restores, or restored.' })
export class ReopeningImpact {
  @Field(() => Int, { description: 'Bookings that come back, at their price.' })
  bookings: number

  @Field(() => Int)
  families: number

  @Field(() => CentsScalar, { description: 'What their wallets pay for them again.' })
  chargedCents: Cents

  @Field(() => Int, {
    description: 'Bookings that stay cancelled: no longer possible, not paid by the wallet any more, or not asked.',
  })
  leftBookings: number

  @Field(() => Int, { description: 'Families that have some of those: they are told that they may book again.' })
  leftFamilies: number
}

@ObjectType()
export class ClosureRemoved {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => ReopeningImpact)
  restored: ReopeningImpact
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
