import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { ClassesByYear } from '../schools/index.js'
import { worded } from '../../platform/worded.js'

export const BeneficiaryKind = { CHILD: 'CHILD', ADULT: 'ADULT' } as const
export type BeneficiaryKind = keyof typeof BeneficiaryKind
registerEnumType(BeneficiaryKind, {
  name: 'BeneficiaryKind',
  description: 'Whether somebody is a child or an adult.',
  valuesConfig: worded({ ADULT: 'An adult who eats too.', CHILD: 'A child.' }),
})

export const Diet = { STANDARD: 'STANDARD', NO_PORK: 'NO_PORK', NO_MEAT: 'NO_MEAT' } as const
export type Diet = keyof typeof Diet
registerEnumType(Diet, {
  name: 'Diet',
  description: 'What is served to somebody: never why.',
  valuesConfig: worded({ NO_MEAT: 'Without meat.', NO_PORK: 'Without pork.', STANDARD: 'Everything.' }),
})

/** Who eats or is looked after; never a login. */
@ObjectType({
  description: 'Who eats or is looked after (« bénéficiaire »): never a login. Several accounts may answer for one.',
})
@Entity('beneficiary')
export class Beneficiary {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text', { name: 'first_name' })
  firstName: string

  @Field(() => String)
  @Column('text', { name: 'last_name' })
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: Day | null

  @Field(() => BeneficiaryKind, { description: 'Child or adult.' })
  @Column('text')
  kind: BeneficiaryKind

  /** As the family typed it; what counts on a day is said by `levelOn` and `classOn`. */
  @Column('text', { name: 'school_class', nullable: true })
  schoolClass: string | null

  /** By school year, written by the database from the enrolments. */
  @Column('jsonb')
  classes: ClassesByYear

  @Field(() => Diet, { description: 'What is served.' })
  @Column('text')
  diet: Diet

  @Column('bytea', { name: 'care_plan_encrypted', nullable: true })
  carePlanEncrypted: Buffer | null

  get hasCarePlan(): boolean {
    return this.carePlanEncrypted !== null
  }

  @Field(() => Int, {
    description: 'Counts its changes, whoever makes them: who corrects it says which one they read.',
  })
  @Column('int', { default: 1 })
  revision: number

  @Column('timestamptz', { name: 'created_at', select: false })
  createdAt: Date
}
