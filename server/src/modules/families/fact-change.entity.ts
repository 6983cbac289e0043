import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'
import type { Facts } from './fact-change.policy.js'
import { worded } from '../../platform/worded.js'

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
registerEnumType(FactName, {
  name: 'FactName',
  description:
    'A fact that a price or a right rests on: once the town hall has checked it, it changes only with its agreement.',
  valuesConfig: worded({
    ADDRESS_LINE: 'Number and street.',
    BIRTH_DATE: 'Day of birth.',
    CITY: 'Town.',
    COMPANY_NAME: 'Name of the company.',
    FILIATION: 'Who the account is to the person.',
    FIRST_NAME: 'First name.',
    LAST_NAME: 'Last name.',
    POSTAL_CODE: 'Postal code.',
    SCHOOL_CLASS: 'Class.',
    SIRET: 'SIRET of the company.',
  }),
})

export const FactChangeStatus = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type FactChangeStatus = keyof typeof FactChangeStatus
registerEnumType(FactChangeStatus, {
  name: 'FactChangeStatus',
  description: 'What became of a change that a family asks.',
  valuesConfig: worded({
    ACCEPTED: 'The new facts count.',
    PENDING: 'Waits for the staff: the old facts count.',
    REFUSED: 'The old facts stay; `reason` says why.',
    WITHDRAWN: 'The family thought again.',
  }),
})

@ObjectType({ description: 'One fact that would change.' })
export class FactDifference {
  @Field(() => FactName, { description: 'Which fact.' })
  fact: FactName

  @Field(() => String, {
    nullable: true,
    description: 'A birth date as « 2018-05-10 », a filiation by its name; null: nothing.',
  })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What the family says, written likewise; null: nothing.' })
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

  @Field(() => FactChangeStatus, { description: 'What became of it.' })
  status: FactChangeStatus

  @Field(() => String, { nullable: true, description: 'Why it was refused; null: it was not.' })
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
