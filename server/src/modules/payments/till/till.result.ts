import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import { DeskPayment, DeskRefused, RECEIPT_METHODS } from './desk.result.js'

@ObjectType({ description: 'Receipts of a day by method, those cancelled apart.' })
export class MethodTotal {
  @Field(() => RECEIPT_METHODS)
  method: ReceiptMethod

  @Field(() => Int)
  receipts: number

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => Int)
  reversedReceipts: number

  @Field(() => CentsScalar)
  reversedCents: Cents
}

@ObjectType()
export class CashCount {
  @Field(() => CentsScalar)
  unitCents: Cents

  @Field(() => Int)
  quantity: number
}

@ObjectType()
export class CashClosing {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => CentsScalar)
  expectedCents: Cents

  @Field(() => CentsScalar)
  countedCents: Cents

  @Field(() => [CashCount])
  counts: CashCount[]

  @Field(() => String, { nullable: true })
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
  @Field(() => DayScalar)
  day: Day

  @Field(() => DayScalar)
  today: Day

  @Field(() => [DayScalar], { description: 'Earlier days when cash was taken and whose till may still be closed.' })
  daysToClose: Day[]

  @Field(() => CentsScalar)
  cashCents: Cents

  @Field(() => CentsScalar, { nullable: true, description: 'How much cash the act of the régie lets it hold.' })
  cashLimitCents: Cents | null

  @Field(() => String, { nullable: true, description: 'What to do when it holds more cash than it may.' })
  cashWarning: string | null

  @Field(() => CentsScalar)
  chequesCents: Cents

  @Field(() => CentsScalar)
  transfersCents: Cents

  @Field(() => CentsScalar)
  cesuCents: Cents

  @Field(() => [MethodTotal])
  methods: MethodTotal[]

  @Field(() => CashClosing, { nullable: true })
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
