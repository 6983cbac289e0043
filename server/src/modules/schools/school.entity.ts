import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

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
registerEnumType(SchoolLevel, {
  name: 'SchoolLevel',
  description: 'Level of a child at school, from the first year of maternelle to the last of collège.',
  valuesConfig: worded({
    CE1: 'Second year of élémentaire.',
    CE2: 'Third year of élémentaire.',
    CINQUIEME: '« 5e », second year of collège.',
    CM1: 'Fourth year of élémentaire.',
    CM2: 'Fifth and last year of élémentaire.',
    CP: 'First year of élémentaire.',
    GS: 'Grande section: last year of maternelle.',
    MS: 'Moyenne section of maternelle.',
    PS: 'Petite section of maternelle.',
    QUATRIEME: '« 4e », third year of collège.',
    SIXIEME: '« 6e », first year of collège.',
    TPS: 'Toute petite section: before petite section.',
    TROISIEME: '« 3e », last year of collège.',
  }),
})

@ObjectType({ description: 'A school of a commune.' })
@Entity('school')
export class School {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Field(() => String, { description: 'What it is called.' })
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
@ObjectType({ description: 'A class of one school year: next year’s is another one, whatever its name.' })
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

  @Field(() => String, { description: 'What it is called, « CP-CE1 ».' })
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
