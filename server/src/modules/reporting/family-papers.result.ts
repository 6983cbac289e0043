import { Field, Int, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { RECEIPT_METHODS, type ReceiptMethod } from '../payments/index.js'

@ObjectType({ description: 'A numbered receipt; its PDF is at /papers/receipts/{id}.' })
export class ReceiptPaper {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: '« 2026-000123 »: one series a régie and year, without a gap.' })
  number: string

  @Field(() => String)
  regieName: string

  @Field(() => DayScalar, { description: 'Its accounting day.' })
  day: Day

  @Field(() => RECEIPT_METHODS, { description: 'How it was paid.' })
  method: ReceiptMethod

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => String, { description: 'What it is for, in French.' })
  label: string
}

@ObjectType()
export class ReceiptPaperEdge {
  @Field(() => ReceiptPaper)
  node: ReceiptPaper

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class ReceiptPaperConnection {
  @Field(() => [ReceiptPaperEdge])
  edges: ReceiptPaperEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType({
  description:
    'What a régie can print for a family: /papers/statements/{regieId}/{month}, /papers/tax/{regieId}/{year}.',
})
export class FamilyPapers {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => String)
  regieName: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Papers of days up to this one will not change; null: nothing is closed.',
  })
  closedUntil: Day | null

  @Field(() => [String], { description: "'YYYY-MM', newest first." })
  months: string[]

  @Field(() => [Int], { description: 'Years with a tax statement, newest first.' })
  years: number[]
}
