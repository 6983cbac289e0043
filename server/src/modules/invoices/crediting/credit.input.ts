import { ArrayMaxSize, ArrayUnique, IsOptional, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Line } from '../../../platform/validators.js'

const MAX_LINES = 500
const TOO_MANY = { message: `Choisissez au plus ${MAX_LINES} lignes.` }
const TWICE = { message: 'Chaque ligne n’est choisie qu’une fois.' }
const lineOf = ({ lineId }: CreditLineInput) => lineId

@InputType()
export class CreditLineInput {
  @Field(() => UUIDScalar, { description: 'The line: `InvoiceLine.id`.' })
  lineId: string

  @Field(() => CentsScalar, { nullable: true, description: 'All that is left of the line when it is not said.' })
  @IsOptional()
  @Min(1, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents: Cents | null
}

@ArgsType()
export class CreditQuoteArgs {
  @Field(() => UUIDScalar)
  invoiceId: string

  @Field(() => [CreditLineInput], { description: 'None: the whole invoice.' })
  @ArrayMaxSize(MAX_LINES, TOO_MANY)
  @ArrayUnique(lineOf, TWICE)
  lines: CreditLineInput[]
}

@InputType()
export class CreditInvoiceInput {
  @Field(() => UUIDScalar)
  invoiceId: string

  @Field(() => [CreditLineInput], { description: 'None: the whole invoice.' })
  @ArrayMaxSize(MAX_LINES, TOO_MANY)
  @ArrayUnique(lineOf, TWICE)
  lines: CreditLineInput[]

  @Field(() => String, { description: 'The family reads it.' })
  @Line('le motif', 300)
  reason: string

  @Field(() => CentsScalar, { description: 'What the quote said: if it changed meanwhile, nothing is credited.' })
  @Min(0, { message: 'Ce montant est trop petit.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  expectedTotalCents: Cents

  @Field(() => CentsScalar, { description: 'What of it comes back to the wallet, as the quote said.' })
  @Min(0, { message: 'Ce montant est trop petit.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  expectedToWalletCents: Cents

  @Field(() => UUIDScalar, { description: 'Sent again with the same one, it is credited once.' })
  requestId: string
}

@InputType()
export class DecideCreditInput {
  @Field(() => UUIDScalar, { description: 'What waits: `WaitingCredit.id`.' })
  creditId: string

  @Field(() => Boolean, { description: 'true: it is issued; false: it is refused.' })
  accept: boolean
}
