import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import type { Cents } from '../../platform/money.js'
import { PageInfo } from '../../platform/page.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { ReceiptMethod } from '../payments/index.js'

const METHOD: { [K in ReceiptMethod]: K } = {
  CARD: 'CARD',
  CASH: 'CASH',
  CHEQUE: 'CHEQUE',
  TRANSFER: 'TRANSFER',
  CESU: 'CESU',
}
registerEnumType(METHOD, { name: 'ReceiptMethod' })

@ObjectType({ description: 'A numbered receipt; its PDF is at /papers/receipts/{id}.' })
export class Receipt {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => String, { description: '« 2026-000123 »: one series a régie and year, without a gap.' })
  number: string

  @Field(() => String)
  regieName: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => METHOD)
  method: ReceiptMethod

  @Field(() => CentsScalar)
  amountCents: Cents

  @Field(() => String)
  label: string
}

@ObjectType()
export class ReceiptEdge {
  @Field(() => Receipt)
  node: Receipt

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class ReceiptConnection {
  @Field(() => [ReceiptEdge])
  edges: ReceiptEdge[]

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

  @Field(() => DayScalar, { nullable: true, description: 'Papers of days up to this one will not change.' })
  closedUntil: Day | null

  @Field(() => [String], { description: "'YYYY-MM', newest first." })
  months: string[]

  @Field(() => [Int])
  years: number[]
}
