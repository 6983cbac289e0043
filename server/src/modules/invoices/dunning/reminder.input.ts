import { Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OptionalLine } from '../../../platform/validators.js'

@InputType()
export class SendReminderInput {
  @Field(() => UUIDScalar)
  invoiceId: string

  @Field(() => Int, { description: 'The one that the page shows: sent again, nothing leaves twice.' })
  @Min(1, { message: 'Cette relance n’existe pas.' })
  @Max(1000, { message: 'Cette relance n’existe pas.' })
  step: number

  @Field(() => CentsScalar, { description: 'What the page showed: if it changed meanwhile, nothing leaves.' })
  @Min(0, { message: 'Ces frais sont trop petits.' })
  @Max(10_000_000, { message: 'Ces frais sont trop grands.' })
  expectedFeeCents: Cents
}

@InputType()
export class SetReminderPauseInput {
  @Field(() => UUIDScalar)
  invoiceId: string

  @Field(() => String, { nullable: true, description: 'Why they stop; null: they go on.' })
  @OptionalLine('le motif', 300)
  reason: string | null
}
