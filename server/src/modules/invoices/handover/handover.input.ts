import { Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

@InputType()
export class HandOverInvoicesInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DayScalar, { description: 'On which the list was given to the public accountant.' })
  handedOn: Day

  @Field(() => Int, { description: 'As the page showed: if it changed meanwhile, nothing is marked.' })
  @Min(0, { message: 'Ce nombre est trop petit.' })
  @Max(1_000_000, { message: 'Ce nombre est trop grand.' })
  expectedInvoices: number

  @Field(() => CentsScalar, { description: 'What the page showed: if it changed meanwhile, nothing is marked.' })
  @Min(0, { message: 'Ce total est trop petit.' })
  @Max(2_000_000_000, { message: 'Ce total est trop grand.' })
  expectedTotalCents: Cents
}
