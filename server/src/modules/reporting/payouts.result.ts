import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { Refusal } from '../../platform/refusal.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { BankStatementInput } from './bank/statement.result.js'
import { worded } from '../../platform/worded.js'

export type BankLinesRefusalReason = 'NO_LINE' | 'UNREADABLE' | 'TOO_MANY' | 'PAYOUT_TAKEN'

const STATUSES = { PENDING: 'PENDING', PAID: 'PAID', FAILED: 'FAILED' } as const
registerEnumType(STATUSES, {
  name: 'PayoutStatus',
  description: 'Where a payout of the card provider stands.',
  valuesConfig: worded({ FAILED: 'The bank sent it back.', PAID: 'Arrived.', PENDING: 'On its way.' }),
})

@ObjectType({ description: 'A line of the statement of the account at the Trésor, imported by the régisseur.' })
export class BankLineResult {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar, { description: 'The day of the line.' })
  day: Day

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which the bank counts the sum; null: not said.',
  })
  valueDay: Day | null

  @Field(() => String, { description: 'Its words.' })
  label: string

  @Field(() => CentsScalar, { description: 'What came in is positive, what left is negative.' })
  amountCents: Cents
}

@ObjectType({ description: 'What the card provider sent to the bank in one go.' })
export class PayoutResult {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: 'Its name at the provider.' })
  providerId: string

  @Field(() => DayScalar, { description: 'The day on which it arrives.' })
  arrivalDay: Day

  @Field(() => STATUSES, { description: 'Where it stands.' })
  status: keyof typeof STATUSES

  @Field(() => CentsScalar, { description: 'What families paid, less what they were given back.' })
  grossCents: Cents

  @Field(() => CentsScalar, { description: 'What the provider kept.' })
  feeCents: Cents

  @Field(() => CentsScalar, { description: 'What the provider says it sent.' })
  amountCents: Cents

  @Field(() => Int, { description: 'How many movements it holds.' })
  movements: number

  @Field(() => Boolean, { description: 'Its movements less fees are what was sent: else it is not posted.' })
  addsUp: boolean

  @Field(() => BankLineResult, { nullable: true, description: 'The line of the bank that is it; null: none yet.' })
  bankLine: BankLineResult | null
}

export const ANOMALY_KINDS = {
  UNKNOWN_PAYMENT: 'UNKNOWN_PAYMENT',
  MISSING_PAYMENT: 'MISSING_PAYMENT',
  PAYOUT_FAILED: 'PAYOUT_FAILED',
  BANK_DIFFERS: 'BANK_DIFFERS',
  AMOUNT_DIFFERS: 'AMOUNT_DIFFERS',
} as const
registerEnumType(ANOMALY_KINDS, {
  name: 'PayoutAnomalyKind',
  description:
    'UNKNOWN_PAYMENT: the provider has a payment that we have not. MISSING_PAYMENT: no payout holds ours after a week. AMOUNT_DIFFERS: both have it, for another amount. PAYOUT_FAILED: the bank sent a payout back. BANK_DIFFERS: a payout and its line of the bank have other amounts.',
  valuesConfig: worded({
    AMOUNT_DIFFERS: 'Both have the payment, for another amount.',
    BANK_DIFFERS: 'A payout and its line of the bank have other amounts.',
    MISSING_PAYMENT: 'No payout holds our payment after a week.',
    PAYOUT_FAILED: 'The bank sent a payout back.',
    UNKNOWN_PAYMENT: 'The provider has a payment that we have not.',
  }),
})

@ObjectType({ description: 'Something that does not agree between the provider, the bank and the books.' })
export class PayoutAnomaly {
  @Field(() => ANOMALY_KINDS, { description: 'What does not agree.' })
  kind: keyof typeof ANOMALY_KINDS

  @Field(() => String, { description: 'What to look for at the provider.' })
  reference: string

  @Field(() => DayScalar, { description: 'The civil day of the payment, of the payout or of the line.' })
  day: Day

  @Field(() => String, { nullable: true, description: 'Whose payment it is; null: not known.' })
  family: string | null

  @Field(() => CentsScalar, { nullable: true, description: 'What the books say; null: nothing.' })
  oursCents: Cents | null

  @Field(() => CentsScalar, { nullable: true, description: 'What the provider or the bank says; null: nothing.' })
  theirsCents: Cents | null
}

@ObjectType({ description: 'Payouts of the card provider beside the statement of the bank (« rapprochement »).' })
export class PayoutReport {
  @Field(() => [PayoutResult], { description: 'The 100 latest, newest first.' })
  payouts: PayoutResult[]

  @Field(() => [BankLineResult], { description: 'Lines of the bank that no payout explains yet, newest first.' })
  bankLines: BankLineResult[]

  @Field(() => [PayoutAnomaly], { description: 'What does not agree.' })
  anomalies: PayoutAnomaly[]
}

@InputType()
export class ImportBankStatementInput extends BankStatementInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Keeps the other lines when a row cannot be read; else nothing is kept.',
  })
  leaveUnreadable: boolean
}

@InputType()
export class MatchPayoutInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => UUIDScalar, { description: 'The line: `BankLineResult.id`.' })
  bankLineId: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null: the line is nobody’s again.' })
  payoutId: string | null
}

const REASONS: { [K in BankLinesRefusalReason]: K } = {
  NO_LINE: 'NO_LINE',
  UNREADABLE: 'UNREADABLE',
  TOO_MANY: 'TOO_MANY',
  PAYOUT_TAKEN: 'PAYOUT_TAKEN',
}
registerEnumType(REASONS, {
  name: 'BankLinesRefusalReason',
  valuesConfig: worded({
    NO_LINE: 'No line was read: say where the day, the words and the amount are.',
    PAYOUT_TAKEN: 'The payout has another line already.',
    TOO_MANY: 'More than 5,000 lines.',
    UNREADABLE: 'A row cannot be read: `row` says which.',
  }),
})

const SENTENCES: Record<BankLinesRefusalReason, string> = {
  NO_LINE: 'Aucune ligne n’a été lue : dites où sont la date, le libellé et le montant.',
  UNREADABLE: 'Cette ligne ne peut pas être lue. Corrigez-la dans le fichier, ou importez les autres lignes sans elle.',
  TOO_MANY: 'C’est trop de lignes en une fois : envoyez 5 000 lignes au plus.',
  PAYOUT_TAKEN: 'Ce reversement est déjà rapproché d’une autre ligne : détachez-la d’abord.',
}

@ObjectType({ implements: Refusal })
export class BankLinesRefused extends Refusal {
  @Field(() => REASONS)
  reason: BankLinesRefusalReason

  @Field(() => Int, { nullable: true, description: 'The row that cannot be read, from 1; null: it is not that.' })
  row: number | null

  static because(reason: BankLinesRefusalReason, row: number | null = null): BankLinesRefused {
    const message = row === null ? SENTENCES[reason] : `Ligne ${row} : ${SENTENCES[reason]}`
    return Object.assign(new BankLinesRefused(), { reason, row, message })
  }
}

export const BankLinesOutcome = createUnionType({
  name: 'BankLinesResult',
  types: () => [PayoutReport, BankLinesRefused] as const,
})
