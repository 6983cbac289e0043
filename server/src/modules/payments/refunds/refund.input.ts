import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { PageArgs } from '../../../platform/page.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OptionalLine, Paragraphs } from '../../../platform/validators.js'
import { RefundDestination } from './refund.entity.js'
import { worded } from '../../../platform/worded.js'

export enum RefundQueues {
  TO_APPROVE = 'TO_APPROVE',
  TO_TRANSFER = 'TO_TRANSFER',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(RefundQueues, {
  name: 'RefundQueue',
  description: 'A list of refunds, for who follows them.',
  valuesConfig: worded({
    DONE: 'Paid, or come back.',
    REFUSED: 'Refused.',
    TO_APPROVE: 'Wait for a second person.',
    TO_TRANSFER: 'Transfers to be typed at the bank.',
    UNDER_WAY: 'On their way to cards.',
  }),
})

@ArgsType()
export class RefundsArgs extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => RefundQueues, { description: 'Which list.' })
  queue: RefundQueues
}

/** What of an order: all that is left of these bookings, or of all; or an amount over them. */
@ArgsType()
export class QuoteRefundArgs {
  @Field(() => UUIDScalar)
  orderId: string

  @Field(() => [UUIDScalar], { nullable: true, description: '1 to 400 bookings of it; none: all of the order.' })
  @IsOptional()
  @ArrayMinSize(1, { message: 'Choisissez au moins une réservation.' })
  @ArrayMaxSize(400, { message: 'Choisissez au plus 400 réservations.' })
  bookingIds?: string[] | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'How much, over these bookings in their order; none: all that is left.',
  })
  @IsOptional()
  @Min(0, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents?: Cents | null
}

/** Where money goes to when it leaves the wallet. */
@InputType({ description: 'A bank account that money goes to.' })
export class BankAccountInput {
  @Field(() => String, { description: 'IBAN, with or without spaces: it is checked, and kept encrypted.' })
  @OptionalLine('l’IBAN', 60)
  iban: string

  @Field(() => String, { description: 'Name of its holder, 100 characters at most.' })
  @OptionalLine('le titulaire', 100)
  holder: string
}

@InputType()
export class RefundOrderInput {
  @Field(() => UUIDScalar)
  requestId: string

  @Field(() => UUIDScalar)
  orderId: string

  @Field(() => [UUIDScalar], { nullable: true, description: 'All of the order when none is said.' })
  @IsOptional()
  @ArrayMinSize(1, { message: 'Choisissez au moins une réservation.' })
  @ArrayMaxSize(400, { message: 'Choisissez au plus 400 réservations.' })
  bookingIds?: string[] | null

  @Field(() => CentsScalar, { nullable: true, description: 'All that is left when none is said.' })
  @IsOptional()
  @Min(0, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents?: Cents | null

  @Field(() => RefundDestination, { description: 'Where it goes.' })
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true, description: 'With IBAN only.' })
  bankAccount?: BankAccountInput | null

  @Field(() => String, { description: 'The family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string
}

@InputType()
export class AskRefundInput {
  @Field(() => UUIDScalar)
  requestId: string

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string | null

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => CentsScalar, { description: 'How much, up to `Wallet.refundableCents`.' })
  @Min(0, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents: Cents

  @Field(() => RefundDestination, { description: 'CARD or IBAN.' })
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true, description: 'With IBAN only.' })
  bankAccount?: BankAccountInput | null
}

@ArgsType()
export class RefundReasonArgs {
  @Field(() => UUIDScalar, { description: 'The refund: `Refund.id`.' })
  id: string

  @Field(() => String, { description: 'Why, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string
}

@ArgsType()
export class MarkTransfersArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => [UUIDScalar], { description: '1 to 100 refunds by transfer: all of them or none.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un virement.' })
  @ArrayMaxSize(100, { message: 'Choisissez au plus 100 virements.' })
  ids: string[]

  @Field(() => String, { description: 'Reference of the mandate that paid them, 60 characters at most.' })
  @OptionalLine('la référence du mandat', 60)
  reference: string
}
