import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import { type DepositMethod, type DeskMethod, type DeskRefusalReason, SENTENCES } from './desk.policy.js'
import { worded } from '../../../platform/worded.js'
import { DEPOSIT_METHODS, DESK_DECISION_KINDS, DESK_PAYMENT_STATES, RECEIPT_METHODS } from './desk-methods.result.js'

const keys = <T extends string>(of: Record<T, unknown>) =>
  Object.fromEntries(Object.keys(of).map((key) => [key, key])) as { [K in T]: K }
const REASONS = keys(SENTENCES)
registerEnumType(REASONS, {
  name: 'DeskRefusalReason',
  valuesConfig: worded({
    AGAINST_RULES: 'The règlement does not allow this amount; `message` is in its words.',
    ALREADY_BOUNCED: 'The cheque is known to have bounced.',
    ALREADY_CONFIRMED: 'The slip is confirmed already.',
    ALREADY_DECIDED: 'The request has its answer.',
    ALREADY_DEPOSITED: 'One of these is on a slip already, or cancelled.',
    ALREADY_RECEIVED: 'One of these transfers is marked already.',
    ALREADY_REVERSED: 'It is cancelled already.',
    CASH_ABOVE_LIMIT: 'The law allows less cash: `message` says how much.',
    CESU_FOR_CARE_ONLY: 'CESU pay for care alone, and no child of the family has any here.',
    CESU_WITHOUT_REFERENCE: 'Say who issued the CESU, and their numbers.',
    CHEQUE_INCOMPLETE: 'A cheque needs its number, its bank and who signed it.',
    COUNT_MISMATCH: 'What was counted is not the sum of the coins and notes.',
    DAY_ALREADY_CLOSED: 'The till of that day is closed.',
    DAY_NOT_COME: 'The day has not come.',
    DAY_TOO_OLD: 'The day is too long ago: `message` says how long.',
    DECISION_WAITING: 'A request waits for somebody else already.',
    DIFFERENCE_UNEXPLAINED: 'It is not what was expected: say why.',
    EXPECTED_CHANGED: 'The till moved while it was counted: read it again.',
    NOTHING_TO_DEPOSIT: 'Choose one taking at least.',
    NOTHING_TO_RECEIVE: 'Choose one transfer at least.',
    NOT_DEPOSITED: 'The cheque is not at the bank yet: cancel its taking.',
    NOT_OWN_TAKING: 'A deputy cancels what they took themselves, the same day.',
    NO_DEBT: 'Nothing is owed of this cheque.',
    PERIOD_CLOSED: 'The books of that day are closed.',
    REASON_MISSING: 'A reason of three letters has to be written.',
    RECEIVED_TOO_EARLY: 'The day is too long before the taking.',
    SAME_CHEQUE: 'A cheque of this bank with this number was taken: confirm with `evenIfSame`.',
    SAME_REFERENCE: 'This reference was taken: confirm with `evenIfSame`.',
    TRANSFER_WITHOUT_REFERENCE: 'A transfer needs its reference.',
    WALLET_SPENT: 'The family spent this money.',
  }),
})

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

  @Field(() => DESK_DECISION_KINDS, { description: 'What is asked.' })
  kind: keyof typeof DESK_DECISION_KINDS

  @Field(() => String, { description: 'Why, as it was written.' })
  reason: string

  @Field(() => UUIDScalar, { description: 'Who asked: `Account.id`.' })
  askedById: string

  @Field(() => String, { description: 'Who asked, first and last name.' })
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

  @Field(() => RECEIPT_METHODS, { description: 'What was given.' })
  method: DeskMethod

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => String, { nullable: true, description: 'Number of the cheque; null: no cheque.' })
  chequeNumber: string | null

  @Field(() => String, { nullable: true, description: 'Its bank; null: no cheque.' })
  bank: string | null

  @Field(() => String, { nullable: true, description: 'Who signed it; null: no cheque.' })
  drawer: string | null

  @Field(() => String, { nullable: true, description: 'Of a transfer or of CESU; null: neither.' })
  reference: string | null

  @Field(() => String, { description: '« 2026-000012 » in the series of the régie and year.' })
  receiptNumber: string

  @Field(() => UUIDScalar, { description: 'Its paper is /papers/receipts/:id.' })
  receiptId: string

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  takenAt: Date

  @Field(() => String, { description: 'Who took it.' })
  takenBy: string

  @Field(() => DESK_PAYMENT_STATES, { description: 'What became of it.' })
  state: keyof typeof DESK_PAYMENT_STATES

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of a transfer: the day of its line on the statement; null: none yet, or no transfer.',
  })
  receivedOn: Day | null

  @Field(() => CentsScalar, { description: 'What the family still owes of a cheque that bounced.' })
  debtCents: Cents

  @Field(() => DeskDecision, { nullable: true, description: 'Waits for a second person; null: nothing waits.' })
  decision: DeskDecision | null
}

@ObjectType({ description: 'A numbered receipt (« reçu »), in the series of its régie and year.' })
export class Receipt {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: '« 2026-000012 ».' })
  number: string

  @Field(() => DayScalar, { description: 'Its accounting day.' })
  day: Day

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  issuedAt: Date

  @Field(() => RECEIPT_METHODS, { description: 'How it was paid.' })
  method: ReceiptMethod

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => String, { description: 'What it is for, in French.' })
  label: string

  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => String)
  familyName: string

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The taking over the counter: `DeskPayment.id`; null: by card.',
  })
  deskPaymentId: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The receipt stays in its series, cancelled; null: it is not.',
  })
  reversedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null: it was not.' })
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

  @Field(() => DEPOSIT_METHODS, { description: 'What it takes to the bank.' })
  method: DepositMethod

  @Field(() => CentsScalar, { description: 'How much, in all.' })
  amountCents: Cents

  @Field(() => Int, { description: 'How many takings.' })
  items: number

  @Field(() => String, { description: 'Who made it.' })
  madeBy: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the bank was seen to have it; null: not yet.' })
  confirmedAt: Date | null
}

@ObjectType({ description: 'The transfers are marked.' })
export class TransfersReceived {
  @Field(() => [DeskPayment], { description: 'Those transfers, as they are now.' })
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
