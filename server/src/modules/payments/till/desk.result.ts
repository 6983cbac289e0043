import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import { type DepositMethod, type DeskMethod, type DeskRefusalReason, SENTENCES } from './desk.policy.js'
import { worded } from '../../../platform/worded.js'

export const DESK_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', TRANSFER: 'TRANSFER', CESU: 'CESU' } as const
registerEnumType(DESK_METHODS, {
  name: 'DeskMethod',
  description: 'What is given over the counter.',
  valuesConfig: worded({
    CASH: 'Espèces: up to what the law allows.',
    CESU: 'Chèques emploi service universel: they pay for care, never for meals.',
    CHEQUE: 'Chèque.',
    TRANSFER: 'Virement: a reference on the statement of the account.',
  }),
})
export const DEPOSIT_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', CESU: 'CESU' } as const
registerEnumType(DEPOSIT_METHODS, {
  name: 'DepositMethod',
  description: 'What is taken to the bank.',
  valuesConfig: worded({ CASH: 'Espèces.', CESU: 'Chèques emploi service universel.', CHEQUE: 'Chèques.' }),
})
export const RECEIPT_METHODS = {
  CARD: 'CARD',
  CASH: 'CASH',
  CHEQUE: 'CHEQUE',
  TRANSFER: 'TRANSFER',
  CESU: 'CESU',
} as const
registerEnumType(RECEIPT_METHODS, {
  name: 'ReceiptMethod',
  description: 'How something was paid.',
  valuesConfig: worded({
    CARD: 'Carte bancaire.',
    CASH: 'Espèces.',
    CESU: 'Chèques emploi service universel.',
    CHEQUE: 'Chèque.',
    TRANSFER: 'Virement.',
  }),
})
export const DESK_PAYMENT_STATES = {
  TAKEN: 'TAKEN',
  DEPOSITED: 'DEPOSITED',
  RECEIVED: 'RECEIVED',
  REVERSED: 'REVERSED',
  BOUNCED: 'BOUNCED',
} as const
registerEnumType(DESK_PAYMENT_STATES, {
  name: 'DeskPaymentState',
  description: 'What became of a taking.',
  valuesConfig: worded({
    BOUNCED: 'The bank sent the cheque back.',
    DEPOSITED: 'It is on a slip.',
    RECEIVED: 'A transfer that the statement shows.',
    REVERSED: 'It was cancelled.',
    TAKEN: 'It is in the till, or a transfer that no statement showed.',
  }),
})
export const DESK_DECISION_KINDS = { REVERSAL: 'REVERSAL', WRITE_OFF: 'WRITE_OFF' } as const
registerEnumType(DESK_DECISION_KINDS, {
  name: 'DeskDecisionKind',
  description: 'What somebody of the régie asks another one.',
  valuesConfig: worded({ REVERSAL: 'To cancel a taking.', WRITE_OFF: 'To give up a debt.' }),
})

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

  @Field(() => DayScalar, { nullable: true, description: 'Of a transfer: the day of its line on the statement.' })
  receivedOn: Day | null

  @Field(() => CentsScalar, { description: 'What the family still owes of a cheque that bounced.' })
  debtCents: Cents

  @Field(() => DeskDecision, { nullable: true, description: 'Waits for a second person.' })
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

  @Field(() => UUIDScalar, { nullable: true, description: 'When it was taken over the counter.' })
  deskPaymentId: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The receipt stays in its series, cancelled.' })
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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the bank was seen to have it.' })
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
