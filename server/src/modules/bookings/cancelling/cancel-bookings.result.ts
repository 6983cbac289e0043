import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Wallet } from '../../wallet/index.js'
import { AbsenceReason } from './absence-reasons.result.js'
import { CancellationQuestions } from './cancel-said.result.js'
import { Booking } from '../booking.entity.js'
import type { CancellationRefusalReason } from './cancel-bookings.policy.js'
import { worded } from '../../../platform/worded.js'

const REASONS: { [K in CancellationRefusalReason]: K } = {
  ALREADY_CANCELLED: 'ALREADY_CANCELLED',
  TOO_LATE: 'TOO_LATE',
  ALREADY_SERVED: 'ALREADY_SERVED',
  ABSENCE_CREDITED: 'ABSENCE_CREDITED',
  NOT_PAID: 'NOT_PAID',
  NOT_MET: 'NOT_MET',
  AMOUNT_CHANGED: 'AMOUNT_CHANGED',
}
registerEnumType(REASONS, {
  name: 'CancellationRefusalReason',
  valuesConfig: worded({
    ABSENCE_CREDITED: 'An absence was taken off already: it is no longer due.',
    ALREADY_CANCELLED: 'It is cancelled already.',
    ALREADY_SERVED: 'The meal was served.',
    NOT_MET: 'The règlement does not let it be cancelled so.',
    NOT_PAID: 'It waits for its payment: abandon the order.',
    TOO_LATE: 'Its limit has passed.',
  }),
})

@ObjectType({ description: 'A booking that cannot be cancelled.' })
export class BookingNotCancellable {
  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => REASONS, { description: 'Why, among a closed list.' })
  reason: CancellationRefusalReason

  @Field(() => String, { description: 'Why, in French.' })
  message: string
}

@ObjectType({ description: 'What cancelling would give back.' })
export class CancellationQuote {
  @Field(() => CentsScalar, { description: 'What would come back, in all.' })
  refundCents: Cents

  @Field(() => String, {
    description: '« 3,80 € sur votre porte-monnaie », and after the ordinary limit what stays due and why.',
  })
  sentence: string

  @Field(() => [Booking], { description: 'Those that can be cancelled.' })
  bookings: Booking[]

  @Field(() => [BookingNotCancellable], { description: 'Those that cannot, each with its reason.' })
  notCancellable: BookingNotCancellable[]

  @Field(() => [AbsenceReason], {
    description: 'The reasons that change what comes back, when the règlement distinguishes some; else none.',
  })
  reasons: AbsenceReason[]

  @Field(() => CancellationQuestions, { description: 'What staff are asked of it, where it changes what comes back.' })
  questions: CancellationQuestions

  @Field(() => String, {
    nullable: true,
    description:
      'In French: what would come back with a proof or a call, which only staff may note; null when nothing.',
  })
  withProof: string | null
}

@ObjectType({ description: 'The bookings are cancelled, all that were asked.' })
export class BookingsCancelled {
  @Field(() => [Booking], { description: 'Those bookings, as they are now.' })
  bookings: Booking[]

  @Field(() => CentsScalar, { description: 'What came back, in all.' })
  refundCents: Cents

  @Field(() => Wallet, { description: 'The wallet, as it is now.' })
  wallet: Wallet
}

@ObjectType({ implements: Refusal })
export class CancellationRefused extends Refusal {
  @Field(() => REASONS)
  reason: CancellationRefusalReason

  @Field(() => [BookingNotCancellable], { description: 'The bookings that keep it from being done.' })
  bookings: BookingNotCancellable[]
}

export const CancelBookingsResult = createUnionType({
  name: 'CancelBookingsResult',
  types: () => [BookingsCancelled, CancellationRefused] as const,
})
