import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Wallet } from '../../wallet/index.js'
import { AbsenceReason } from './absence-reasons.result.js'
import { CancellationQuestions } from './cancel-said.result.js'
import { Booking } from '../booking.entity.js'
import type { CancellationRefusalReason } from './cancel-bookings.policy.js'

const REASONS: { [K in CancellationRefusalReason]: K } = {
  ALREADY_CANCELLED: 'ALREADY_CANCELLED',
  TOO_LATE: 'TOO_LATE',
  ALREADY_SERVED: 'ALREADY_SERVED',
  ABSENCE_CREDITED: 'ABSENCE_CREDITED',
  NOT_PAID: 'NOT_PAID',
  NOT_MET: 'NOT_MET',
  AMOUNT_CHANGED: 'AMOUNT_CHANGED',
}
registerEnumType(REASONS, { name: 'CancellationRefusalReason' })

@ObjectType()
export class BookingNotCancellable {
  @Field(() => UUIDScalar)
  bookingId: string

  @Field(() => REASONS)
  reason: CancellationRefusalReason

  @Field(() => String)
  message: string
}

@ObjectType()
export class CancellationQuote {
  @Field(() => CentsScalar)
  refundCents: Cents

  @Field(() => String, {
    description: '« 3,80 € sur votre porte-monnaie », and after the ordinary limit what stays due and why.',
  })
  sentence: string

  @Field(() => [Booking])
  bookings: Booking[]

  @Field(() => [BookingNotCancellable])
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

@ObjectType()
export class BookingsCancelled {
  @Field(() => [Booking])
  bookings: Booking[]

  @Field(() => CentsScalar)
  refundCents: Cents

  @Field(() => Wallet)
  wallet: Wallet
}

@ObjectType({ implements: Refusal })
export class CancellationRefused extends Refusal {
  @Field(() => REASONS)
  reason: CancellationRefusalReason

  @Field(() => [BookingNotCancellable])
  bookings: BookingNotCancellable[]
}

export const CancelBookingsResult = createUnionType({
  name: 'CancelBookingsResult',
  types: () => [BookingsCancelled, CancellationRefused] as const,
})
