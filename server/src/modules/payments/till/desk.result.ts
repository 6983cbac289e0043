import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import { type DepositMethod, type DeskMethod, type DeskRefusalReason, SENTENCES } from './desk.policy.js'

export const DESK_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', TRANSFER: 'TRANSFER', CESU: 'CESU' } as const
registerEnumType(DESK_METHODS, { name: 'DeskMethod' })
export const DEPOSIT_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', CESU: 'CESU' } as const
registerEnumType(DEPOSIT_METHODS, { name: 'DepositMethod' })
export const RECEIPT_METHODS = {
  CARD: 'CARD',
  CASH: 'CASH',
  CHEQUE: 'CHEQUE',
  TRANSFER: 'TRANSFER',
  CESU: 'CESU',
} as const
registerEnumType(RECEIPT_METHODS, { name: 'ReceiptMethod' })
export const DESK_PAYMENT_STATES = {
  TAKEN: 'TAKEN',
  DEPOSITED: 'DEPOSITED',
  RECEIVED: 'RECEIVED',
  REVERSED: 'REVERSED',
  BOUNCED: 'BOUNCED',
} as const
registerEnumType(DESK_PAYMENT_STATES, { name: 'DeskPaymentState' })
export const DESK_DECISION_KINDS = { REVERSAL: 'REVERSAL', WRITE_OFF: 'WRITE_OFF' } as const
registerEnumType(DESK_DECISION_KINDS, { name: 'DeskDecisionKind' })

const keys = <T extends string>(of: Record<T, unknown>) =>
  Object.fromEntries(Object.keys(of).map((key) => [key, key])) as { [K in T]: K }
const REASONS = keys(SENTENCES)
registerEnumType(REASONS, { name: 'DeskRefusalReason' })

@ObjectType({ implements: Refusal })
export class DeskRefused extends Refusal {
  @Field(() => REASONS)
  reason: DeskRefusalReason

  static because(reason: DeskRefusalReason): DeskRefused {
    return Object.assign(new DeskRefused(), { reason, message: SENTENCES[reason] })
  }

  /** In the words of the règlement. */
  static against(message: string): DeskRefused {
    return Object.assign(new DeskRefused(), { reason: 'AGAINST_RULES', message })
  }
}

@ObjectType({ description: 'What someone of the régie asked, that another must approve.' })
export class DeskDecision {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DESK_DECISION_KINDS)
  kind: keyof typeof DESK_DECISION_KINDS

  @Field(() => String)
  reason: string

  @Field(() => UUIDScalar)
  askedById: string

  @Field(() => String)
  askedBy: string

  @Field(() => DateTimeScalar)
  askedAt: Date
}

@ObjectType({ description: 'Money taken over the counter.' })
export class DeskPayment {
  regieId: string
  depositId: string | null

  @Field(() => UUIDScalar)
  id: string

  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  familyName: string

  @Field(() => RECEIPT_METHODS)
  method: DeskMethod

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => String, { nullable: true })
  chequeNumber: string | null

  @Field(() => String, { nullable: true })
  bank: string | null

  @Field(() => String, { nullable: true })
  drawer: string | null

  @Field(() => String, { nullable: true })
  reference: string | null

  @Field(() => String, { description: '« 2026-000012 » in the series of the régie and year.' })
  receiptNumber: string

  @Field(() => UUIDScalar, { description: 'Its paper is /papers/receipts/:id.' })
  receiptId: string

  @Field(() => DateTimeScalar)
  takenAt: Date

  @Field(() => String)
  takenBy: string

  @Field(() => DESK_PAYMENT_STATES)
  state: keyof typeof DESK_PAYMENT_STATES

  @Field(() => DayScalar, { nullable: true, description: 'Of a transfer: the day of its line on the statement.' })
  receivedOn: Day | null

  @Field(() => CentsScalar, { description: 'What the family still owes of a cheque that bounced.' })
  debtCents: Cents

  @Field(() => DeskDecision, { nullable: true, description: 'Waits for a second person.' })
  decision: DeskDecision | null
}

@ObjectType()
export class Receipt {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String)
  number: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => DateTimeScalar)
  issuedAt: Date

  @Field(() => RECEIPT_METHODS)
  method: ReceiptMethod

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => String)
  label: string

  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  familyName: string

  @Field(() => UUIDScalar, { nullable: true, description: 'When it was taken over the counter.' })
  deskPaymentId: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The receipt stays in its series, cancelled.' })
  reversedAt: Date | null

  @Field(() => String, { nullable: true })
  reversalReason: string | null

  @Field(() => Boolean, { description: 'Still in the till, nobody has asked to cancel it, and the viewer may.' })
  reversible: boolean
}

@ObjectType({ description: 'Bordereau de remise.' })
export class Deposit {
  regieId: string
  identityId: string
  /** Of the régie, when it was made. */
  day: Day

  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: '« 2026-000012 » in the series of the régie and year.' })
  number: string

  @Field(() => DEPOSIT_METHODS)
  method: DepositMethod

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => Int)
  items: number

  @Field(() => String)
  madeBy: string

  @Field(() => DateTimeScalar)
  madeAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the bank was seen to have it.' })
  confirmedAt: Date | null
}

@ObjectType()
export class TransfersReceived {
  @Field(() => [DeskPayment])
  payments: DeskPayment[]

  static of(payments: DeskPayment[]): TransfersReceived {
    return Object.assign(new TransfersReceived(), { payments })
  }
}

export const DeskPaymentResult = createUnionType({
  name: 'DeskPaymentResult',
  types: () => [DeskPayment, DeskRefused] as const,
})
export const DepositResult = createUnionType({ name: 'DepositResult', types: () => [Deposit, DeskRefused] as const })
export const TransfersReceivedResult = createUnionType({
  name: 'TransfersReceivedResult',
  types: () => [TransfersReceived, DeskRefused] as const,
})
