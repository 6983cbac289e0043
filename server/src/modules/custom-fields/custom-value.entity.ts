import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

/** What is kept: true or false, a whole number, or the value of a choice. */
export type KnownValue = boolean | number | string

export const CustomValueStatus = {
  PENDING: 'PENDING',
  VALID: 'VALID',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  REPLACED: 'REPLACED',
} as const
export type CustomValueStatus = keyof typeof CustomValueStatus
registerEnumType(CustomValueStatus, {
  name: 'CustomValueStatus',
  description:
    'Given by the family and not confirmed yet, known, refused, withdrawn by the family, or replaced by another one from the same day.',
  valuesConfig: worded({
    PENDING: 'Given by the family, not confirmed.',
    REFUSED: 'The staff did not confirm it.',
    REPLACED: 'Another one counts from the same day.',
    VALID: 'Known.',
    WITHDRAWN: 'The family took it back.',
  }),
})

@ObjectType({ description: 'What is known of a family, or of one of its people, from a day on, until the next.' })
@Entity('custom_value')
export class CustomValue {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'field_id' })
  fieldId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  /** null: not known from that day on. */
  @Column('jsonb', { nullable: true })
  value: KnownValue | null

  @Field(() => DayScalar, { description: 'First day on which it counts.' })
  @Column('date', { name: 'valid_from' })
  validFrom: Day

  @Field(() => CustomValueStatus, { description: 'Where it stands.' })
  @Column('text')
  status: CustomValueStatus

  @Field(() => String, { nullable: true, description: 'Why it was refused; null: it was not.' })
  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason: string | null

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date

  @Column('uuid', { name: 'given_by', select: false })
  givenBy: string

  @Column('timestamptz', { name: 'decided_at', nullable: true, select: false })
  decidedAt: Date | null

  @Column('uuid', { name: 'decided_by', nullable: true, select: false })
  decidedBy: string | null
}
