import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Invoice } from '../invoice.result.js'
import { type ReminderFact, type ReminderRefusalReason, reminderSentence } from './reminder.policy.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'A reminder of an unpaid invoice, as it left.' })
export class InvoiceReminder {
  @Field(() => UUIDScalar)
  id: string

  invoiceId: string

  @Field(() => Int, { description: 'Which step of the règlement, from 1.' })
  step: number

  @Field(() => DayScalar, { description: 'The day on which it left.' })
  sentOn: Day

  @Field(() => CentsScalar, { description: 'What it added.' })
  feeCents: Cents

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The invoice that asks for what it cost; null: it cost nothing.',
  })
  feeInvoiceId: string | null
}

@ObjectType({ description: 'The next step that the règlement gives an unpaid invoice.' })
export class NextReminder {
  @Field(() => Int, { description: 'Which step of the règlement, from 1.' })
  step: number

  @Field(() => CentsScalar, { description: 'What it adds.' })
  feeCents: Cents

  @Field(() => DayScalar, { description: 'From when it can leave.' })
  from: Day

  @Field(() => Boolean, { description: 'That is today.' })
  ready: boolean

  @Field(() => Boolean, { description: 'It leaves on that day; else when the régie sends it.' })
  byItself: boolean
}

@ObjectType({ description: 'A family whose reminders stop.' })
export class ReminderPause {
  @Field(() => String, { description: 'Why they stop, as the régie wrote it.' })
  reason: string

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date
}

const REASONS: { [K in ReminderRefusalReason]: K } = {
  NOT_OVERDUE: 'NOT_OVERDUE',
  PAUSED: 'PAUSED',
  CREDIT_WAITS: 'CREDIT_WAITS',
  HANDED_OVER: 'HANDED_OVER',
  TOO_SOON: 'TOO_SOON',
  NO_STEP: 'NO_STEP',
  CHANGED: 'CHANGED',
  OWN_FAMILY: 'OWN_FAMILY',
}
registerEnumType(REASONS, {
  name: 'ReminderRefusalReason',
  valuesConfig: worded({
    CHANGED: 'The invoice is no longer what was shown. Nothing left.',
    CREDIT_WAITS: 'A credit note of the invoice waits for a second person, who decides first.',
    HANDED_OVER: 'The invoice is handed over to the public accountant, who writes from now on.',
    NOT_OVERDUE: 'Nothing is overdue on the invoice.',
    NO_STEP: 'The règlement gives no further step for now.',
    PAUSED: 'The reminders of the family stop: let them go on first.',
    TOO_SOON: 'The last one left less than a week ago.',
  }),
})

@ObjectType({ implements: Refusal })
export class ReminderRefused extends Refusal {
  @Field(() => REASONS)
  reason: ReminderRefusalReason

  static because(reason: ReminderRefusalReason, fact: Pick<ReminderFact, 'lastOn' | 'pauseReason'>): ReminderRefused {
    return Object.assign(new ReminderRefused(), { reason, message: reminderSentence(reason, fact) })
  }
}

@ObjectType({ description: 'The reminders of the invoice are changed.' })
export class RemindersChanged {
  @Field(() => Invoice, { description: 'The invoice, as it is now.' })
  invoice: Invoice
}

export const ReminderResult = createUnionType({
  name: 'ReminderResult',
  types: () => [RemindersChanged, ReminderRefused] as const,
})
