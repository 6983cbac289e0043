import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { PageInfo } from '../../../platform/page.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

export const ChangeKind = {
  BOOKING: 'BOOKING',
  COUNTS: 'COUNTS',
  ATTENDANCE: 'ATTENDANCE',
  ORDER: 'ORDER',
  PAYMENT: 'PAYMENT',
  FAMILY: 'FAMILY',
} as const
export type ChangeKind = keyof typeof ChangeKind
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'Of what something changed; each is for programs with the scope that reads it.',
  valuesConfig: worded({
    ATTENDANCE: 'Somebody was marked at the register: `subjectId` is the person. With READ_ATTENDANCE.',
    BOOKING:
      'A booking was made, moved, cancelled or charged: `subjectId` is the booking. With READ_MONEY; READ_ATTENDANCE is enough.',
    COUNTS: 'How many eat on a day may have changed: nobody is named. With READ_COUNTS.',
    FAMILY:
      'Details, people or accesses of a family, never its health: `subjectId` is the account. With READ_FAMILIES.',
    ORDER: 'An order was placed, paid, expired or given back: `subjectId` is the order. With READ_MONEY.',
    PAYMENT: 'A payment was begun, settled or given back: `subjectId` is the payment. With READ_MONEY.',
  }),
})

/** Written by the database in the transaction of its cause, never by the application. */
@ObjectType({ description: 'Something changed: what it is now is read by the operations of its kind.' })
@Entity('change')
export class Change {
  @PrimaryColumn('bigint')
  tx: string

  @PrimaryColumn('bigint')
  seq: string

  @Field(() => DateTimeScalar, { description: 'When it was written, by the clock of the database.' })
  @Column('timestamptz')
  at: Date

  @Field(() => UUIDScalar, { description: 'Where.' })
  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => ChangeKind, { description: 'Of what.' })
  @Column('text')
  kind: ChangeKind

  @Field(() => UUIDScalar, { nullable: true, description: 'Which one; null: of a count, which is of nobody.' })
  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId: string | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'Of which service; null: of an order, a payment or a family.',
  })
  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Of which day; null: of an order, a payment or a family.' })
  @Column('date', { nullable: true })
  day: Day | null
}

@ObjectType()
export class ChangeEdge {
  @Field(() => Change)
  node: Change

  @Field(() => String)
  cursor: string
}

@ObjectType({ description: 'The oldest first. When nothing follows, keep `endCursor` and ask again later.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge])
  edges: ChangeEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
