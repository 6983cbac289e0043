import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Invoice } from '../invoice.result.js'
import { type CreditRefusalReason, creditSentence } from './credit.policy.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'What a credit note on an issued invoice would do. No effect.' })
export class CreditQuote {
  @Field(() => CentsScalar, { description: 'What would be credited, in all.' })
  totalCents: Cents

  @Field(() => CentsScalar, { description: 'What lowers what is left to pay.' })
  setOffCents: Cents

  @Field(() => CentsScalar, { description: 'What was paid, and comes back to the wallet of the family.' })
  toWalletCents: Cents

  @Field(() => CentsScalar, { description: 'What of that is CESU, for care only.' })
  careBackCents: Cents

  @Field(() => Boolean, { description: 'A second person would have to agree.' })
  needsSecondPerson: boolean

  @Field(() => String, { nullable: true, description: 'In French: why it cannot be credited; null when it can.' })
  whyNot: string | null
}

@ObjectType({ description: 'A credit note that waits for a second person.' })
export class WaitingCredit {
  @Field(() => UUIDScalar)
  id: string

  invoiceId: string

  @Field(() => CentsScalar, { description: 'How much would be credited.' })
  amountCents: Cents

  @Field(() => String, { description: 'Why, as it was written.' })
  reason: string

  @Field(() => String, { description: 'Who asked, first and last name.' })
  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date

  @Field(() => Boolean, { description: 'By another person than who reads it.' })
  byAnother: boolean
}

const REASONS: { [K in CreditRefusalReason]: K } = {
  NOTHING_LEFT: 'NOTHING_LEFT',
  TOO_MUCH: 'TOO_MUCH',
  CHANGED: 'CHANGED',
  WAITING: 'WAITING',
  NOT_WAITING: 'NOT_WAITING',
  SAME_PERSON: 'SAME_PERSON',
  OWN_FAMILY: 'OWN_FAMILY',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
  REQUEST_ID_REUSED: 'REQUEST_ID_REUSED',
}
registerEnumType(REASONS, {
  name: 'CreditRefusalReason',
  valuesConfig: worded({
    CHANGED: 'The invoice is no longer what the quote said. Nothing is credited.',
    NOTHING_LEFT: 'All of it was credited already.',
    TOO_MUCH: 'More than is left of the line or of the invoice.',
    WAITING: 'A credit note of it waits for a second person already.',
  }),
})

@ObjectType({ implements: Refusal })
export class CreditRefused extends Refusal {
  @Field(() => REASONS)
  reason: CreditRefusalReason

  static because(reason: CreditRefusalReason, leftCents: Cents): CreditRefused {
    return Object.assign(new CreditRefused(), { reason, message: creditSentence(reason, leftCents) })
  }
}

@ObjectType({ description: 'The invoice is corrected, or waits for a second person.' })
export class InvoiceCredited {
  @Field(() => Invoice, { description: 'The invoice that is corrected.' })
  invoice: Invoice

  @Field(() => Boolean, { description: 'Nothing is credited until a second person agrees.' })
  waits: boolean
}

export const CreditResult = createUnionType({
  name: 'CreditResult',
  types: () => [InvoiceCredited, CreditRefused] as const,
})
