import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { names } from './invoice.result.js'
import { type IssueRefusalReason, issueSentence } from './issue-invoices.policy.js'
import { UNSETTLED_KINDS } from './unsettled.query.js'

const UnsettledKind = names(...UNSETTLED_KINDS)
registerEnumType(UnsettledKind, { name: 'UnsettledKind' })

@ObjectType({ description: 'What the register still has to say of a day before it is invoiced.' })
export class UnsettledDay {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String)
  serviceName: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => UnsettledKind, {
    description:
      'Nobody said who came, a child noted by name is not known yet, or nobody said the hours that make the price.',
  })
  kind: keyof typeof UnsettledKind

  @Field(() => Int)
  children: number
}

@ObjectType()
export class InvoiceDraftFamily {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  familyName: string

  @Field(() => Int, { description: 'Months that are paid whole.' })
  months: number

  @Field(() => Int, { description: 'Meals that are priced by themselves.' })
  meals: number

  @Field(() => Int, { description: 'What absences take off months that are paid whole.' })
  deductions: number

  @Field(() => Int, { description: 'Of months that were invoiced before.' })
  corrections: number

  @Field(() => CentsScalar, { description: 'Negative: a credit note.' })
  totalCents: Cents
}

@ObjectType()
export class InvoiceDraftFamilyEdge {
  @Field(() => InvoiceDraftFamily)
  node: InvoiceDraftFamily

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class InvoiceDraftFamilyConnection {
  @Field(() => [InvoiceDraftFamilyEdge])
  edges: InvoiceDraftFamilyEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType({ description: 'The invoices of a month as they would be issued now. No effect.' })
export class InvoiceDraft {
  @Field(() => String)
  month: string

  @Field(() => Int)
  invoices: number

  @Field(() => Int)
  creditNotes: number

  @Field(() => CentsScalar, { description: 'Invoices less credit notes: what issueInvoices is to expect.' })
  totalCents: Cents

  @Field(() => DayScalar, { description: 'The due date that is proposed.' })
  dueOn: Day

  @Field(() => String, { nullable: true, description: 'In French: why they cannot be issued; null when they can.' })
  obstacle: string | null

  @Field(() => [UnsettledDay], { description: 'To be settled first, or confirmed; at most 100.' })
  unsettled: UnsettledDay[]

  regieId: string
}

@ObjectType()
export class InvoicesIssued {
  @Field(() => Int)
  invoices: number

  @Field(() => Int)
  creditNotes: number

  @Field(() => CentsScalar)
  totalCents: Cents
}

const ISSUE_REASONS: { [K in IssueRefusalReason]: K } = names(
  'MONTH_NOT_OVER',
  'ALREADY_ISSUED',
  'LATER_ISSUED',
  'NOTHING_TO_ISSUE',
  'TO_SETTLE',
  'TOTAL_CHANGED',
  'BAD_DUE_DATE',
)
registerEnumType(ISSUE_REASONS, { name: 'IssueRefusalReason' })

@ObjectType({ implements: Refusal })
export class IssueRefused extends Refusal {
  @Field(() => ISSUE_REASONS)
  reason: IssueRefusalReason

  static because(reason: IssueRefusalReason, month: string): IssueRefused {
    return Object.assign(new IssueRefused(), { reason, message: issueSentence(reason, month) })
  }
}

export const IssueInvoicesResult = createUnionType({
  name: 'IssueInvoicesResult',
  types: () => [InvoicesIssued, IssueRefused] as const,
})
