import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import { DeskPayment, DeskRefused } from './desk.result.js'
import { RECEIPT_METHODS } from './desk-methods.result.js'

@ObjectType({ description: 'Receipts of a day by method, those cancelled apart.' })
export class MethodTotal {
  @Field(() => RECEIPT_METHODS, { description: 'How it was paid.' })
  method: ReceiptMethod

  @Field(() => Int, { description: 'How many receipts.' })
  receipts: number

  @Field(() => CentsScalar, { description: 'Their sum.' })
  amountCents: Cents

  @Field(() => Int, { description: 'How many were cancelled.' })
  reversedReceipts: number

  @Field(() => CentsScalar, { description: 'Their sum.' })
  reversedCents: Cents
}

@ObjectType({ description: 'How many there are of a coin or a note.' })
export class CashCount {
  @Field(() => CentsScalar, { description: 'Value of one.' })
  unitCents: Cents

  @Field(() => Int)
  quantity: number
}

@ObjectType({ description: 'The till of a day, counted and closed (« arrêté de caisse »).' })
export class CashClosing {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar, { description: 'The civil day that was closed.' })
  day: Day

  @Field(() => CentsScalar, { description: 'What there should have been.' })
  expectedCents: Cents

  @Field(() => CentsScalar, { description: 'What there was.' })
  countedCents: Cents

  @Field(() => [CashCount], { description: 'Each coin and note.' })
  counts: CashCount[]

  @Field(() => String, { nullable: true, description: 'Why they differ; null: they do not.' })
  reason: string | null

  @Field(() => String)
  closedBy: string

  @Field(() => DateTimeScalar)
  closedAt: Date

  regieId: string
  identityId: string
}

@ObjectType({ description: 'What a régie held in the evening of a day (today: now), and its day.' })
export class CashPosition {
  @Field(() => DayScalar, { description: 'The civil day that is shown.' })
  day: Day

  @Field(() => DayScalar, { description: 'Today where the régie is.' })
  today: Day

  @Field(() => [DayScalar], { description: 'Earlier days when cash was taken and whose till may still be closed.' })
  daysToClose: Day[]

  @Field(() => CentsScalar, { description: 'Cash in the till.' })
  cashCents: Cents

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'How much cash the act of the régie lets it hold; null: its act says none.',
  })
  cashLimitCents: Cents | null

  @Field(() => String, {
    nullable: true,
    description: 'What to do when it holds more cash than it may; null: it does not.',
  })
  cashWarning: string | null

  @Field(() => CentsScalar, { description: 'Cheques in the till.' })
  chequesCents: Cents

  @Field(() => CentsScalar, { description: 'Transfers that no statement showed.' })
  transfersCents: Cents

  @Field(() => CentsScalar, { description: 'CESU in the till.' })
  cesuCents: Cents

  @Field(() => [MethodTotal], { description: 'Receipts of the day, by method.' })
  methods: MethodTotal[]

  @Field(() => CashClosing, { nullable: true, description: 'How its till was closed; null: it was not.' })
  closing: CashClosing | null

  @Field(() => [CashClosing], { description: 'The latest, newest first.' })
  closings: CashClosing[]

  @Field(() => [DeskPayment], { description: 'What waits for a second person.' })
  decisions: DeskPayment[]

  @Field(() => [DeskPayment], { description: 'Cheques that bounced and are still owed.' })
  debts: DeskPayment[]
}

export const CashClosingResult = createUnionType({
  name: 'CashClosingResult',
  types: () => [CashClosing, DeskRefused] as const,
})
