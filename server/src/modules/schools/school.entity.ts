import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'

/** From nursery school to the end of collège, in the order in which a child goes through them. */
export const SchoolLevel = {
  TPS: 'TPS',
  PS: 'PS',
  MS: 'MS',
  GS: 'GS',
  CP: 'CP',
  CE1: 'CE1',
  CE2: 'CE2',
  CM1: 'CM1',
  CM2: 'CM2',
  SIXIEME: '6e',
  CINQUIEME: '5e',
  QUATRIEME: '4e',
  TROISIEME: '3e',
} as const
export type SchoolLevel = (typeof SchoolLevel)[keyof typeof SchoolLevel]
registerEnumType(SchoolLevel, { name: 'SchoolLevel' })

@ObjectType()
@Entity('school')
export class School {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => String)
  @Column('text')
  name: string

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Column('int')
  position: number

  @Field(() => Boolean, { description: 'Families are no longer offered its classes.' })
  @Column('boolean')
  archived: boolean

  @Field(() => Int)
  @Column('int')
  revision: number
}

/** A class of one school year: next year's is another one, whatever its name. */
@ObjectType()
@Entity('school_class')
export class SchoolClass {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'school_id' })
  schoolId: string

  @Field(() => String, { description: 'For example « 2026-2027 ».' })
  @Column('text', { name: 'school_year' })
  schoolYear: string

  @Field(() => String)
  @Column('text')
  name: string

  /** Of its rows of school_class_level, in the order of school. */
  @Field(() => [SchoolLevel])
  levels: SchoolLevel[]

  @Field(() => Boolean, { description: 'Nobody is placed in it any more; who is stays.' })
  @Column('boolean')
  archived: boolean

  @Field(() => Int)
  @Column('int')
  revision: number
}

@Entity('school_class_level')
export class SchoolClassLevelRow {
  @PrimaryColumn('uuid', { name: 'class_id' })
  classId: string

  @PrimaryColumn('text')
  level: SchoolLevel
}

/** The class of a child in a school year. */
@Entity('class_enrolment')
export class ClassEnrolmentRow {
  @PrimaryColumn('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @PrimaryColumn('text', { name: 'school_year' })
  schoolYear: string

  @Column('uuid', { name: 'class_id' })
  classId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('text')
  level: SchoolLevel
}
