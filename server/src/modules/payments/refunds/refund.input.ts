import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { PageArgs } from '../../../platform/page.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OptionalLine, Paragraphs } from '../../../platform/validators.js'
import { RefundDestination } from './refund.entity.js'

export enum RefundQueues {
  TO_APPROVE = 'TO_APPROVE',
  TO_TRANSFER = 'TO_TRANSFER',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(RefundQueues, { name: 'RefundQueue' })

@ArgsType()
export class RefundsArgs extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => RefundQueues)
  queue: RefundQueues
}

/** What of an order: all that is left of these bookings, or of all; or an amount over them. */
@ArgsType()
export class QuoteRefundArgs {
  @Field(() => UUIDScalar)
  orderId: string

  @Field(() => [UUIDScalar], { nullable: true })
  @IsOptional()
  @ArrayMinSize(1, { message: 'Choisissez au moins une réservation.' })
  @ArrayMaxSize(400, { message: 'Choisissez au plus 400 réservations.' })
  bookingIds?: string[] | null

  @Field(() => CentsScalar, { nullable: true })
  @IsOptional()
  @Min(0, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents?: Cents | null
}

/** Where money goes to when it leaves the wallet. */
@InputType()
export class BankAccountInput {
  @Field(() => String)
  @OptionalLine('l’IBAN', 60)
  iban: string

  @Field(() => String)
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

  @Field(() => RefundDestination)
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true })
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

  @Field(() => CentsScalar)
  @Min(0, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents: Cents

  @Field(() => RefundDestination)
  destination: RefundDestination

  @Field(() => BankAccountInput, { nullable: true })
  bankAccount?: BankAccountInput | null
}

@ArgsType()
export class RefundReasonArgs {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String)
  @Paragraphs('le motif', 500)
  reason: string
}

@ArgsType()
export class MarkTransfersArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => [UUIDScalar])
  @ArrayMinSize(1, { message: 'Choisissez au moins un virement.' })
  @ArrayMaxSize(100, { message: 'Choisissez au plus 100 virements.' })
  ids: string[]

  @Field(() => String)
  @OptionalLine('la référence du mandat', 60)
  reference: string
}
