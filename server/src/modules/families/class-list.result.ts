import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../platform/can.js'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { SchoolClass, SchoolLevel } from '../schools/index.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'What who asks may do with a child of the list.' })
export class ClassListCan {
  @Field(() => Can, { description: 'Nobody decides for their own family.' })
  place: Can
}

@ObjectType({ description: 'A child of a class, or one who is in none.' })
export class ClassListChild {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => UUIDScalar, { description: 'A family of the child that the commune knows.' })
  accountId: string

  @Field(() => String)
  firstName: string

  @Field(() => String)
  lastName: string

  @Field(() => SchoolLevel, { nullable: true, description: 'In which level of the class; null: in no class.' })
  level: SchoolLevel | null

  @Field(() => String, { nullable: true, description: 'As the family typed it; null: nothing.' })
  typedClass: string | null

  @Field(() => ClassListCan)
  can: ClassListCan

  static of({ own, ...child }: Omit<ClassListChild, 'can'> & { own: boolean }): ClassListChild {
    const can = Object.assign(new ClassListCan(), { place: Can.unless(own ? OWN_FAMILY : null) })
    return Object.assign(new ClassListChild(), { ...child, can })
  }
}

@ObjectType({ description: 'The children of a class in a school year.' })
export class ClassList {
  @Field(() => SchoolClass, { nullable: true, description: 'null: of the children who are in no class.' })
  schoolClass: SchoolClass | null

  @Field(() => Int, { description: 'How many there are, beyond those that are shown too.' })
  count: number

  @Field(() => [ClassListChild], { description: 'By name; the first five hundred.' })
  children: ClassListChild[]
}

export const PlacementRefusalReason = {
  OWN_FAMILY: 'OWN_FAMILY',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  CLASS_GONE: 'CLASS_GONE',
  PLACED_ELSEWHERE: 'PLACED_ELSEWHERE',
  LEVEL_MISSING: 'LEVEL_MISSING',
  YEAR_OVER: 'YEAR_OVER',
} as const
export type PlacementRefusalReason = keyof typeof PlacementRefusalReason
registerEnumType(PlacementRefusalReason, {
  name: 'PlacementRefusalReason',
  valuesConfig: worded({
    LEVEL_MISSING: 'The class has several levels: say which.',
    PLACED_ELSEWHERE: 'The child is in a class of another commune that year.',
  }),
})

const SENTENCES: Record<PlacementRefusalReason, (child: string) => string> = {
  OWN_FAMILY: () => OWN_FAMILY,
  CHANGED_MEANWHILE: (child) =>
    `${child} a changé de classe entre-temps : rien n’est enregistré. Relisez la liste, puis recommencez.`,
  CLASS_GONE: () =>
    'La classe choisie est archivée : rien n’est enregistré. Choisissez-en une autre, ou remettez-la d’abord en service.',
  PLACED_ELSEWHERE: (child) =>
    `${child} est dans une classe d’une autre commune cette année-là : sa famille ou cette commune doit d’abord l’en retirer.`,
  LEVEL_MISSING: (child) => `Choisissez le niveau de ${child} dans sa classe : elle en a plusieurs.`,
  YEAR_OVER: () => 'Cette année scolaire est passée ou trop lointaine : les classes n’y changent plus.',
}

@ObjectType({ implements: Refusal })
export class PlacementRefused extends Refusal {
  @Field(() => PlacementRefusalReason)
  reason: PlacementRefusalReason

  static because(reason: PlacementRefusalReason, child = ''): PlacementRefused {
    return Object.assign(new PlacementRefused(), { reason, message: SENTENCES[reason](child) })
  }
}

@ObjectType({ description: 'The children are placed.' })
export class ChildrenPlaced {
  @Field(() => Int, { description: 'Those whose class or level is another one than before.' })
  changed: number

  static of(changed: number): ChildrenPlaced {
    return Object.assign(new ChildrenPlaced(), { changed })
  }
}

export const PlaceChildrenResult = createUnionType({
  name: 'PlaceChildrenResult',
  types: () => [ChildrenPlaced, PlacementRefused] as const,
})
