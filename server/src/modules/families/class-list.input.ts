import { ArrayMaxSize, ArrayMinSize, Matches, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'
import { SchoolLevel } from '../schools/index.js'

const SchoolYear = () => Matches(/^\d{4}-\d{4}$/, { message: 'Écrivez l’année scolaire comme 2026-2027.' })

@ArgsType()
export class ClassListArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String)
  @SchoolYear()
  schoolYear: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null: the children who are in no class that year.' })
  classId?: string | null
}

@InputType({ description: 'Where a child goes, from where it was when the list was read.' })
export class PlacementInput {
  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null: in no class.' })
  fromClassId?: string | null

  @Field(() => UUIDScalar, { nullable: true, description: 'null: in no class any more.' })
  classId?: string | null

  @Field(() => SchoolLevel, { nullable: true, description: 'One of the class; needless when it has only one.' })
  level?: SchoolLevel | null
}

@InputType()
export class PlaceChildrenInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String)
  @SchoolYear()
  schoolYear: string

  @Field(() => [PlacementInput], { description: '1 to 200 children.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un enfant.' })
  @ArrayMaxSize(200, { message: 'Placez deux cents enfants au plus à la fois.' })
  @ValidateNested({ each: true })
  placements: PlacementInput[]
}
