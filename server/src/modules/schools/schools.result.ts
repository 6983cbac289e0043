import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../platform/can.js'
import { Refusal } from '../../platform/refusal.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { School, SchoolClass, SchoolLevel } from './school.entity.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'A class as its commune sets it up, with its children.' })
export class ClassSetup {
  @Field(() => SchoolClass, { description: 'The class itself.' })
  schoolClass: SchoolClass

  @Field(() => Int, { description: 'Children placed in it that the commune knows.' })
  children: number
}

@ObjectType({ description: 'A school with its classes of one school year.' })
export class SchoolSetup {
  @Field(() => School, { description: 'The school itself.' })
  school: School

  @Field(() => [ClassSetup], { description: 'Its classes of that year, archived ones too.' })
  classes: ClassSetup[]

  @Field(() => Int, { description: 'Children placed in its classes that the commune knows.' })
  children: number
}

@ObjectType({ description: 'What who asks may do with the schools of a commune.' })
export class SchoolYearCan {
  @Field(() => Can, { description: 'Create, change, archive: the others place children.' })
  setUp: Can
}

@ObjectType({ description: 'The schools of a commune in one school year, archived ones last.' })
export class SchoolYearSetup {
  @Field(() => String)
  schoolYear: string

  @Field(() => [String], { description: 'The years that can be set up: the one in course and the next.' })
  years: string[]

  @Field(() => [SchoolSetup], { description: 'Its schools, archived ones last.' })
  schools: SchoolSetup[]

  @Field(() => Int, { description: 'Children of the commune whom nobody has placed in a class that year.' })
  withoutClass: number

  @Field(() => Int, { description: 'Classes of the year before that this year does not have.' })
  toCopy: number

  @Field(() => SchoolYearCan)
  can: SchoolYearCan
}

@ObjectType({ description: 'A class that a child may be placed in.' })
export class ClassChoice {
  @Field(() => UUIDScalar)
  classId: string

  @Field(() => String, { description: 'What the class is called.' })
  name: string

  @Field(() => [SchoolLevel])
  levels: SchoolLevel[]
}

@ObjectType({ description: 'A school with the classes that a child may be placed in.' })
export class SchoolChoice {
  @Field(() => UUIDScalar)
  schoolId: string

  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, { description: 'What the school is called.' })
  name: string

  @Field(() => String, { description: 'The school year of these classes: in July and August, the one that begins.' })
  schoolYear: string

  @Field(() => [ClassChoice], { description: 'Its classes of that year that are offered.' })
  classes: ClassChoice[]
}

@ObjectType({ description: 'The class of a child in a school year.' })
export class SchoolPlace {
  @Field(() => UUIDScalar)
  classId: string

  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, { description: 'What the school is called.' })
  school: string

  @Field(() => String, { description: 'What the class is called.' })
  name: string

  @Field(() => SchoolLevel, { description: 'In which of its levels the child is.' })
  level: SchoolLevel

  @Field(() => String)
  schoolYear: string
}

export const SchoolSetupRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  LEVEL_USED: 'LEVEL_USED',
  SCHOOL_ARCHIVED: 'SCHOOL_ARCHIVED',
  YEAR_OVER: 'YEAR_OVER',
  NOTHING_TO_COPY: 'NOTHING_TO_COPY',
} as const
export type SchoolSetupRefusalReason = keyof typeof SchoolSetupRefusalReason
registerEnumType(SchoolSetupRefusalReason, {
  name: 'SchoolSetupRefusalReason',
  valuesConfig: worded({
    LEVEL_USED: 'Children of the class are in a level that is taken away.',
    NOTHING_TO_COPY: 'The year before has no class that this year lacks.',
    SCHOOL_ARCHIVED: 'The school is archived: restore it first.',
  }),
})

const SENTENCES: Record<SchoolSetupRefusalReason, string> = {
  NAME_TAKEN: 'Ce nom est déjà pris : choisissez-en un autre.',
  CHANGED_MEANWHILE: 'Ces valeurs ont été modifiées entre-temps. Relisez-les, puis refaites votre changement.',
  LEVEL_USED: 'Des enfants de la classe sont dans ce niveau : gardez-le, ou changez-les d’abord de classe.',
  SCHOOL_ARCHIVED: 'Cette école est archivée : remettez-la d’abord en service.',
  YEAR_OVER: 'Cette année scolaire est passée ou trop lointaine : ses classes ne changent plus ici.',
  NOTHING_TO_COPY: 'L’année précédente n’a aucune classe que celle-ci n’ait déjà.',
}

@ObjectType({ implements: Refusal })
export class SchoolSetupRefused extends Refusal {
  @Field(() => SchoolSetupRefusalReason)
  reason: SchoolSetupRefusalReason

  @Field(() => School, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did, or it is of a class.',
  })
  school: School | null

  @Field(() => SchoolClass, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did, or it is of a school.',
  })
  schoolClass: SchoolClass | null

  static because(reason: SchoolSetupRefusalReason, message = SENTENCES[reason]): SchoolSetupRefused {
    return Object.assign(new SchoolSetupRefused(), { reason, message, school: null, schoolClass: null })
  }

  static changedMeanwhile(
    now: { school: School } | { schoolClass: SchoolClass },
    changedBy: string | null,
  ): SchoolSetupRefused {
    const { name } = 'school' in now ? now.school : now.schoolClass
    const message = changedBy
      ? `« ${name} » : valeurs modifiées entre-temps par ${changedBy}. Relisez-les, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(SchoolSetupRefused.because('CHANGED_MEANWHILE', message), now)
  }
}

@ObjectType({ description: 'Classes were made, all that were asked.' })
export class ClassesAdded {
  @Field(() => [SchoolClass], { description: 'Those that were made.' })
  classes: SchoolClass[]
}

export const SchoolResult = createUnionType({
  name: 'SchoolResult',
  types: () => [School, SchoolSetupRefused] as const,
})
export const SchoolClassResult = createUnionType({
  name: 'SchoolClassResult',
  types: () => [SchoolClass, SchoolSetupRefused] as const,
})
export const ClassesAddedResult = createUnionType({
  name: 'ClassesAddedResult',
  types: () => [ClassesAdded, SchoolSetupRefused] as const,
})
