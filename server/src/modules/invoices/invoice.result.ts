import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { InvoiceKind, InvoiceLineNature } from './invoice.entity.js'
import { INVOICE_STATES, type InvoiceState, type PayRefusalReason, paySentence } from './invoice.policy.js'
import { worded } from '../../platform/worded.js'

export const names = <T extends string>(...all: T[]) => Object.fromEntries(all.map((n) => [n, n])) as { [K in T]: K }

const KINDS: { [K in InvoiceKind]: K } = names('INVOICE', 'CREDIT_NOTE')
registerEnumType(KINDS, {
  name: 'InvoiceKind',
  description: 'What a paper of a month is.',
  valuesConfig: worded({ CREDIT_NOTE: 'Avoir: what came back to the wallet.', INVOICE: 'Facture: what is owed.' }),
})
registerEnumType(INVOICE_STATES, {
  name: 'InvoiceState',
  description: 'Where an invoice stands today.',
  valuesConfig: worded({
    CANCELLED: 'A credit note took all of it back: nothing is to be paid.',
    CREDITED: 'A credit note: it lowered what was owed, and the rest is on the wallet.',
    OPEN: 'To be paid, and not late.',
    OVERDUE: 'To be paid, and late.',
    PAID: 'Nothing is left to pay.',
  }),
})
export const LINE_NATURES: { [K in InvoiceLineNature]: K } = names(
  'MONTH',
  'MONTH_END',
  'DEDUCTED',
  'BOOKED',
  'ABSENT',
  'CANCELLED',
  'UNBOOKED',
  'HOURS',
  'CORRECTION',
  'REMINDER_FEE',
  'ENROLMENT_FEE',
)
registerEnumType(LINE_NATURES, {
  name: 'InvoiceLineNature',
  description: 'What a line of an invoice charges.',
  valuesConfig: worded({
    ABSENT: 'Somebody who was booked did not come.',
    BOOKED: 'What was booked.',
    CANCELLED: 'What was cancelled too late.',
    CORRECTION: 'Something of a month that was invoiced before.',
    DEDUCTED: 'What an absence takes off a month paid whole.',
    MONTH: 'A month paid whole.',
    MONTH_END: 'What the end of the month made of its days, as the register says them.',
    ENROLMENT_FEE: 'What an inscription costs.',
    HOURS: 'What the hours of the register cost.',
    REMINDER_FEE: 'What a reminder costs.',
    UNBOOKED: 'Somebody came without a booking.',
  }),
})

@ObjectType({
  description: 'What a family owes of a month to a régie, or, as a credit note, what came back to its wallet.',
})
export class Invoice {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => KINDS, { description: 'An invoice or a credit note.' })
  kind: InvoiceKind

  @Field(() => String, { description: '« FA-2026-00012 »: without a gap by régie and year.' })
  number: string

  @Field(() => LINE_NATURES, {
    nullable: true,
    description: 'What it asks, or gives back, apart from a month; null of a month.',
  })
  fee: InvoiceLineNature | null

  @Field(() => String, { description: '« 2026-12 ».' })
  month: string

  @Field(() => DayScalar, { description: 'The day on which it was issued.' })
  issuedOn: Day

  @Field(() => DayScalar, { description: 'Until when it is to be paid, that day included.' })
  dueOn: Day

  @Field(() => INVOICE_STATES, { description: 'Where it stands today.' })
  state: InvoiceState

  @Field(() => CentsScalar, { description: 'What it asks; of a credit note, what came back.' })
  totalCents: Cents

  @Field(() => CentsScalar, { description: 'What is left to pay.' })
  remainingCents: Cents

  @Field(() => CentsScalar, { description: 'What credit notes by hand took off it, whether it was paid or not.' })
  creditedCents: Cents

  @Field(() => CentsScalar, {
    description: 'Of a credit note: what of it lowered what was left to pay; the rest is on the wallet.',
  })
  setOffCents: Cents

  @Field(() => String, {
    nullable: true,
    description: 'Of a credit note by hand: why, as the family reads it; null of any other.',
  })
  reason: string | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Of a credit note by hand: the invoice that it corrects; null of any other.',
  })
  correctsId: string | null

  @Field(() => String, { nullable: true, description: 'The number of that invoice; null: none.' })
  correctsNumber: string | null

  walletId: string

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String)
  regieName: string

  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  familyName: string
}

@ObjectType({ description: 'One beneficiary, one service and one amount.' })
export class InvoiceLine {
  @Field(() => UUIDScalar)
  id: string

  invoiceId: string

  @Field(() => LINE_NATURES, { description: 'What it charges.' })
  nature: InvoiceLineNature

  @Field(() => String)
  serviceName: string

  @Field(() => String)
  beneficiaryName: string

  @Field(() => CentsScalar, { description: 'Negative when an earlier month is corrected.' })
  unitPriceCents: Cents

  @Field(() => Int)
  quantity: number

  @Field(() => CentsScalar, { description: 'Its amount; negative when an earlier month is corrected.' })
  totalCents: Cents

  @Field(() => [DayScalar], { description: 'The days it is about.' })
  days: Day[]

  @Field(() => String, {
    nullable: true,
    description:
      'In French: how what it asks was made, of a month that was closed; null: its days and its price say it.',
  })
  detail: string | null
}

@ObjectType()
export class InvoiceEdge {
  @Field(() => Invoice)
  node: Invoice

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class InvoiceConnection {
  @Field(() => [InvoiceEdge])
  edges: InvoiceEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

const PAY_REASONS: { [K in PayRefusalReason]: K } = names(
  'NOTHING_TO_PAY',
  'HANDED_OVER',
  'TOO_MUCH',
  'INSUFFICIENT_FUNDS',
  'REQUEST_ID_REUSED',
)
registerEnumType(PAY_REASONS, {
  name: 'PayInvoiceRefusalReason',
  valuesConfig: worded({
    HANDED_OVER: 'It is recovered by the public accountant, to whom alone it is paid.',
    NOTHING_TO_PAY: 'Nothing is left to pay.',
    TOO_MUCH: 'More than is left to pay.',
  }),
})

@ObjectType({ description: 'The invoice is paid, whole or in part.' })
export class InvoicePaid {
  @Field(() => Invoice, { description: 'The invoice, as it is now.' })
  invoice: Invoice
}

@ObjectType({ implements: Refusal })
export class PayInvoiceRefused extends Refusal {
  @Field(() => PAY_REASONS)
  reason: PayRefusalReason

  static because(reason: PayRefusalReason, remainingCents: Cents, spendableCents: Cents): PayInvoiceRefused {
    return Object.assign(new PayInvoiceRefused(), {
      reason,
      message: paySentence(reason, remainingCents, spendableCents),
    })
  }
}

export const PayInvoiceResult = createUnionType({
  name: 'PayInvoiceResult',
  types: () => [InvoicePaid, PayInvoiceRefused] as const,
})
