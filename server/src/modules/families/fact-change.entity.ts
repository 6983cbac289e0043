import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import type { Facts } from './fact-change.policy.js'

export const FactName = {
  FIRST_NAME: 'FIRST_NAME',
  LAST_NAME: 'LAST_NAME',
  BIRTH_DATE: 'BIRTH_DATE',
  SCHOOL_CLASS: 'SCHOOL_CLASS',
  FILIATION: 'FILIATION',
  ADDRESS_LINE: 'ADDRESS_LINE',
  POSTAL_CODE: 'POSTAL_CODE',
  CITY: 'CITY',
  COMPANY_NAME: 'COMPANY_NAME',
  SIRET: 'SIRET',
} as const
export type FactName = keyof typeof FactName
registerEnumType(FactName, { name: 'FactName' })

export const FactChangeStatus = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type FactChangeStatus = keyof typeof FactChangeStatus
registerEnumType(FactChangeStatus, { name: 'FactChangeStatus' })

@ObjectType()
export class FactDifference {
  @Field(() => FactName)
  fact: FactName

  @Field(() => String, { nullable: true, description: 'A birth date as « 2018-05-10 », a filiation by its name.' })
  before: string | null

  @Field(() => String, { nullable: true })
  after: string | null
}

@ObjectType({
  description:
    'What a family asks to change of facts that a price or a right rests on. Until the staff has looked, the old fact decides.',
})
export class FactChange {
  @Field(() => UUIDScalar)
  id: string

  accountId: string

  beneficiaryId: string | null

  asked: Facts

  before: Facts

  @Field(() => FactChangeStatus)
  status: FactChangeStatus

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  reason: string | null

  @Field(() => DateTimeScalar)
  askedAt: Date
}

/** What a family asks to have changed of what the town hall had checked. */
@Entity('fact_change')
export class FactChangeRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  @Column('jsonb')
  asked: Facts

  @Column('jsonb')
  before: Facts

  @Column('text')
  status: FactChangeStatus

  @Column('text', { nullable: true })
  reason: string | null

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null
}
