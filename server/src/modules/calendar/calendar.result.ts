import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../platform/money.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, UUIDScalar } from '../../platform/scalars.js'
import { Service } from '../services/index.js'
import { Closure, ServiceDay } from './calendar.entity.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'A service over some days.' })
export class ServiceDays {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => [ServiceDay], { description: 'One for each day, open or not.' })
  days: ServiceDay[]

  @Field(() => [Closure], { description: 'The closures that touch these days.' })
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
registerEnumType(REASONS, {
  name: 'CalendarRefusalReason',
  valuesConfig: worded({
    BELOW_TAKEN: 'More places are taken on one of these days.',
    HAS_BOOKINGS: 'Something is booked on these days: cancel and credit it, or choose others. `impact` counts it.',
  }),
})

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

  @Field(() => ClosureImpact, { nullable: true, description: 'What closing would cancel; null: it is not that.' })
  impact: ClosureImpact | null

  static because(reason: CalendarRefusalReason, impact: ClosureImpact | null = null): CalendarRefused {
    return Object.assign(new CalendarRefused(), { reason, message: SENTENCES[reason], impact })
  }
}

@ObjectType({ description: 'What opening days again restores, or restored.' })
export class ReopeningImpact {
  @Field(() => Int, { description: 'Bookings that come back, at their price.' })
  bookings: number

  @Field(() => Int, { description: 'Families that get bookings back.' })
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

@ObjectType({ description: 'The days are open again; `id` was that of the closure.' })
export class ClosureRemoved {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => ReopeningImpact, { description: 'What came back.' })
  restored: ReopeningImpact
}

@ObjectType({ description: 'The places are set.' })
export class CapacitySet {
  @Field(() => Int, { description: 'How many days.' })
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
