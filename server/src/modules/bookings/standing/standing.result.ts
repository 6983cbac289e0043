import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { StandingBooking } from '../standing-booking.entity.js'
import type { StandingDayState } from './standing-days.policy.js'
import { worded } from '../../../platform/worded.js'

const STATES: { [K in StandingDayState]: K } = {
  TO_BOOK: 'TO_BOOK',
  BOOKED: 'BOOKED',
  GIVEN_UP: 'GIVEN_UP',
  CLOSED: 'CLOSED',
  NOT_BOOKABLE: 'NOT_BOOKABLE',
}
registerEnumType(STATES, {
  name: 'StandingDayState',
  description: 'What becomes of a day of a standing booking.',
  valuesConfig: worded({
    BOOKED: 'Booked already.',
    CLOSED: 'The service does not open.',
    GIVEN_UP: 'The family cancelled it: it is not booked again.',
    NOT_BOOKABLE: 'It could not be booked; `sentence` says why.',
    TO_BOOK: 'It will be booked on `bookedOn`.',
  }),
})

export type StandingRefusalReason =
  | 'ACCOUNT_NOT_ACTIVE'
  | 'NOT_ENTITLED'
  | 'WEEKDAY_CLOSED'
  | 'WRONG_PERIOD'
  | 'ALREADY_STANDING'
  | 'IS_OVER'
  | 'CHANGED_MEANWHILE'
const REASONS: { [K in StandingRefusalReason]: K } = {
  ACCOUNT_NOT_ACTIVE: 'ACCOUNT_NOT_ACTIVE',
  NOT_ENTITLED: 'NOT_ENTITLED',
  WEEKDAY_CLOSED: 'WEEKDAY_CLOSED',
  WRONG_PERIOD: 'WRONG_PERIOD',
  ALREADY_STANDING: 'ALREADY_STANDING',
  IS_OVER: 'IS_OVER',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
}
registerEnumType(REASONS, {
  name: 'StandingRefusalReason',
  valuesConfig: worded({
    ALREADY_STANDING: 'One of these weekdays is booked in advance already.',
    IS_OVER: 'The standing booking is over.',
    NOT_ENTITLED: 'The person has no access to the service.',
    WEEKDAY_CLOSED: 'The service does not open on one of these weekdays.',
    WRONG_PERIOD: 'It begins before today, or ends before it begins.',
  }),
})

const SENTENCES: Record<StandingRefusalReason, string> = {
  ACCOUNT_NOT_ACTIVE:
    'Votre compte n’est pas encore validé par la mairie : vous pourrez réserver régulièrement dès qu’il le sera.',
  NOT_ENTITLED: 'Cette personne n’a pas accès à ce service : demandez-en l’accès dans « Mes services ».',
  WEEKDAY_CLOSED: 'Le service n’ouvre pas tous ces jours de la semaine : choisissez parmi ceux où il ouvre.',
  WRONG_PERIOD: 'Choisissez un premier jour à partir d’aujourd’hui, et un dernier jour qui ne vient pas avant.',
  ALREADY_STANDING:
    'Un de ces jours est déjà réservé régulièrement pour cette personne : changez la réservation régulière qui existe.',
  IS_OVER: 'Cette réservation régulière est terminée : faites-en une nouvelle.',
  CHANGED_MEANWHILE:
    'Cette réservation régulière a été modifiée entre-temps. Relisez-la, puis refaites votre changement.',
}

@ObjectType({ implements: Refusal })
export class StandingRefused extends Refusal {
  @Field(() => REASONS)
  reason: StandingRefusalReason

  /** @param message when it can be said better than in general */
  static because(reason: StandingRefusalReason, message = SENTENCES[reason]): StandingRefused {
    return Object.assign(new StandingRefused(), { reason, message })
  }
}

@ObjectType({ description: 'What becomes of a day of a standing booking.' })
export class StandingDay {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => STATES, { description: 'What becomes of it.' })
  state: StandingDayState

  @Field(() => UUIDScalar, { nullable: true })
  bookingId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'When it will be booked; null: it will not be.' })
  bookedOn: Day | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What it was booked for, or would cost if it were booked now; null: it cannot be told.',
  })
  totalCents: Cents | null

  @Field(() => String, {
    nullable: true,
    description: 'In French: why it is not booked, or why its price may change; null: nothing to say.',
  })
  sentence: string | null
}

@ObjectType({ description: 'A day that could not be booked when it was its turn.' })
export class StandingDayMissed {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => String, { description: 'In French.' })
  sentence: string

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'What the wallet did not suffice to pay; null: it was not that.',
  })
  totalCents: Cents | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can still be booked, when it can; null: it cannot.',
  })
  until: Date | null
}

@ObjectType({ description: 'What comes of a standing booking.' })
export class StandingPlan {
  @Field(() => String, { description: 'In French: what will be booked, when, and how it is paid.' })
  sentence: string

  @Field(() => [StandingDay], { description: 'The days to come, some months ahead.' })
  days: StandingDay[]
}

@ObjectType({ description: 'A standing booking, with what comes of it.' })
export class StandingBookingPlanned {
  @Field(() => StandingBooking, { description: 'The standing booking.' })
  standing: StandingBooking

  @Field(() => StandingPlan, { description: 'What comes of it.' })
  plan: StandingPlan

  @Field(() => [StandingDayMissed], { description: 'Days that could not be booked.' })
  missed: StandingDayMissed[]
}

@ObjectType({ description: 'The standing bookings of a family that are not over, in the order of its people.' })
export class FamilyStandingBookings {
  @Field(() => [StandingBookingPlanned], { description: 'One for each.' })
  rows: StandingBookingPlanned[]
}

@ObjectType({ description: 'What was asked of a standing booking counts from now on.' })
export class StandingBookingSaved {
  @Field(() => StandingBooking, { description: 'The standing booking, as it is now.' })
  standing: StandingBooking
}

const answer = <T extends object>(name: string, made: new () => T) =>
  createUnionType({ name, types: () => [made, StandingRefused] as const })

export const StandingPreviewResult = answer('StandingPreviewResult', StandingPlan)
export const CreateStandingBookingResult = answer('CreateStandingBookingResult', StandingBookingSaved)
export const ChangeStandingBookingResult = answer('ChangeStandingBookingResult', StandingBookingSaved)
export const StopStandingBookingResult = answer('StopStandingBookingResult', StandingBookingSaved)
