import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DayScalar } from '../../../platform/scalars.js'
import { Booking } from '../booking.entity.js'
import { worded } from '../../../platform/worded.js'

export type ChangeRefusalReason =
  'NOT_CHANGEABLE' | 'DAY_UNAVAILABLE' | 'AMOUNT_CHANGED' | 'INSUFFICIENT_FUNDS' | 'ACCOUNT_NOT_ACTIVE'

const SENTENCES: Record<ChangeRefusalReason, string> = {
  NOT_CHANGEABLE: 'Ce repas ne peut plus être déplacé. Contactez la mairie.',
  DAY_UNAVAILABLE: 'Ce jour n’est plus possible : choisissez-en un autre. La réservation n’a pas bougé.',
  AMOUNT_CHANGED: 'La différence de prix a changé : vérifiez, puis confirmez à nouveau.',
  INSUFFICIENT_FUNDS:
    'Le porte-monnaie ne suffit pas pour la différence : rechargez-le, puis recommencez. La réservation n’a pas bougé.',
  ACCOUNT_NOT_ACTIVE: 'Le compte n’est pas validé par la mairie : il ne peut pas réserver un autre jour.',
}
const REASONS = Object.fromEntries(Object.keys(SENTENCES).map((r) => [r, r])) as { [K in ChangeRefusalReason]: K }
registerEnumType(REASONS, {
  name: 'ChangeBookingRefusalReason',
  valuesConfig: worded({
    DAY_UNAVAILABLE: 'The new day cannot be had.',
    NOT_CHANGEABLE: 'The booking can no longer be moved.',
  }),
})

@ObjectType({ implements: Refusal })
export class BookingNotChanged extends Refusal {
  @Field(() => REASONS)
  reason: ChangeRefusalReason

  /** @param message when it can be said better than in general */
  static because(reason: ChangeRefusalReason, message = SENTENCES[reason]): BookingNotChanged {
    return Object.assign(new BookingNotChanged(), { reason, message })
  }
}

@ObjectType({ description: 'A day to which a booking could be moved, or why not.' })
export class ChangeDay {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => Boolean, { description: 'Whether it could be moved there.' })
  allowed: boolean

  @Field(() => String, { nullable: true, description: 'In French: why not; null: it can.' })
  reason: string | null

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What it costs more than what comes back of the day that is left; below zero, less; null: it cannot be moved there.',
  })
  differenceCents: Cents | null

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What the wallet pays now; below zero, what comes back to it. Nothing moves for what is on an invoice; null: it cannot be moved there.',
  })
  walletCents: Cents | null
}

@ObjectType({ description: 'The days to which a booking could be moved.' })
export class ChangeChoices {
  @Field(() => String, { nullable: true, description: 'In French: why it cannot be moved at all; null when it can.' })
  refusal: string | null

  @Field(() => CentsScalar, { description: 'What of its price stays due all the same.' })
  keptCents: Cents

  @Field(() => [ChangeDay], { description: 'Each day of the range.' })
  days: ChangeDay[]
}

@ObjectType({ description: 'The booking is moved.' })
export class BookingChanged {
  @Field(() => Booking, { description: 'Of the new day.' })
  booking: Booking

  @Field(() => CentsScalar, { description: 'What it cost more; below zero, less.' })
  differenceCents: Cents
}

export const ChangeBookingResult = createUnionType({
  name: 'ChangeBookingResult',
  types: () => [BookingChanged, BookingNotChanged] as const,
})
