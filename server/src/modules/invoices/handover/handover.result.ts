import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar } from '../../../platform/scalars.js'
import { Invoice } from '../invoice.result.js'
import { AT_MOST_AGO, type HandoverRefusalReason, handoverSentence } from './handover.policy.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'The unpaid invoices that no reminder will ask for again.' })
export class HandoverDraft {
  @Field(() => Int, { description: 'How many invoices.' })
  invoices: number

  @Field(() => CentsScalar, { description: 'What is left to pay of them.' })
  totalCents: Cents
}

const REASONS: { [K in HandoverRefusalReason]: K } = {
  NOTHING: 'NOTHING',
  CHANGED: 'CHANGED',
  BAD_DATE: 'BAD_DATE',
  NOT_HANDED_OVER: 'NOT_HANDED_OVER',
  OWN_FAMILY: 'OWN_FAMILY',
}
registerEnumType(REASONS, {
  name: 'HandoverRefusalReason',
  valuesConfig: worded({
    BAD_DATE: `The day has not come, or is more than ${AT_MOST_AGO} days ago.`,
    CHANGED: 'The list is no longer what was shown. Nothing is marked.',
    NOTHING: 'No invoice is to be handed over.',
    NOT_HANDED_OVER: 'The invoice was not handed over.',
  }),
})

@ObjectType({ implements: Refusal })
export class HandoverRefused extends Refusal {
  @Field(() => REASONS)
  reason: HandoverRefusalReason

  static because(reason: HandoverRefusalReason): HandoverRefused {
    return Object.assign(new HandoverRefused(), { reason, message: handoverSentence(reason) })
  }
}

@ObjectType({ description: 'The public accountant recovers these from now on.' })
export class InvoicesHandedOver {
  @Field(() => Int, { description: 'How many invoices.' })
  invoices: number

  @Field(() => CentsScalar, { description: 'What is left to pay of them.' })
  totalCents: Cents
}

export const HandOverResult = createUnionType({
  name: 'HandOverResult',
  types: () => [InvoicesHandedOver, HandoverRefused] as const,
})

@ObjectType({ description: 'The invoice is the régie’s again.' })
export class HandoverWithdrawn {
  @Field(() => Invoice, { description: 'The invoice, as it is now.' })
  invoice: Invoice
}

export const WithdrawHandoverResult = createUnionType({
  name: 'WithdrawHandoverResult',
  types: () => [HandoverWithdrawn, HandoverRefused] as const,
})
