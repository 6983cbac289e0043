import { IsOptional, Matches, Max, Min } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageArgs } from '../../platform/page.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { INVOICE_STATES, type InvoiceState } from './invoice.policy.js'

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
const NOT_A_MONTH = { message: 'Indiquez un mois, par exemple 2026-12.' }

@InputType()
export class IssueInvoicesInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String, { description: '« 2026-12 ».' })
  @Matches(MONTH, NOT_A_MONTH)
  month: string

  @Field(() => DayScalar, {
    description: 'Until when it is to be paid: in a week at the earliest, in a year at the latest.',
  })
  dueOn: Day

  @Field(() => CentsScalar, { description: 'What the page showed: if it moved meanwhile, nothing is issued.' })
  @Min(-2_000_000_000, { message: 'Ce total est trop petit.' })
  @Max(2_000_000_000, { message: 'Ce total est trop grand.' })
  expectedTotalCents: Cents

  @Field(() => Boolean, { defaultValue: false, description: 'Although the register still has something to say.' })
  evenIfUnsettled: boolean
}

@InputType()
export class PayInvoiceInput {
  @Field(() => UUIDScalar)
  invoiceId: string

  @Field(() => CentsScalar, { description: 'All that is left to pay, or a part.' })
  @Min(1, { message: 'Indiquez un montant plus grand que zéro.' })
  @Max(10_000_000, { message: 'Ce montant est trop grand.' })
  amountCents: Cents

  @Field(() => UUIDScalar, { description: 'Sent again with the same one, it is paid once.' })
  requestId: string
}

@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => UUIDScalar, { nullable: true, description: 'A family; one’s own when no régie is asked.' })
  @IsOptional()
  accountId: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'All invoices of a régie, for who issues them.' })
  @IsOptional()
  regieId: string | null

  @Field(() => INVOICE_STATES, { nullable: true, description: 'Only those; left out: all.' })
  @IsOptional()
  state: InvoiceState | null
}

@ArgsType()
export class InvoiceDraftArgs {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String, { description: '« 2026-12 ».' })
  @Matches(MONTH, NOT_A_MONTH)
  month: string
}
