import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'
import { Name } from '../../platform/validators.js'
import { SchoolLevel } from './school.entity.js'

/** « 2026-2027 ». */
const SchoolYear = () => Matches(/^\d{4}-\d{4}$/, { message: 'Écrivez l’année scolaire comme 2026-2027.' })

@ArgsType()
export class SchoolYearArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, {
    nullable: true,
    description: 'For example « 2026-2027 »; null: the year to prepare or in course.',
  })
  @SchoolYear()
  schoolYear?: string | null
}

@InputType()
export class SchoolInput {
  @Field(() => String, {
    description: 'What it is called, 80 characters at most, unlike another school of the commune.',
  })
  @Name('le nom de l’école', 80)
  name: string

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Min(0, { message: 'Indiquez un rang de 0 à 999.' })
  @Max(999, { message: 'Indiquez un rang de 0 à 999.' })
  position: number
}

@InputType()
export class CreateSchoolInput extends SchoolInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  communeId: string
}

@InputType()
export class ChangeSchoolInput extends SchoolInput {
  @Field(() => UUIDScalar)
  schoolId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}

@InputType({ description: 'A class to be made in a school and year.' })
export class ClassInput {
  @Field(() => String, { description: 'What it is called, 60 characters at most.' })
  @Name('le nom de la classe', 60)
  name: string

  @Field(() => [SchoolLevel], { description: 'The levels taught in it, 1 to 12, each once.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un niveau.' })
  @ArrayMaxSize(12, { message: 'Choisissez douze niveaux au plus.' })
  @ArrayUnique({ message: 'Le même niveau est choisi deux fois.' })
  levels: SchoolLevel[]
}

@InputType()
export class AddClassesInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  schoolId: string

  @Field(() => String)
  @SchoolYear()
  schoolYear: string

  @Field(() => [ClassInput], { description: '1 to 40 classes.' })
  @ArrayMinSize(1, { message: 'Choisissez un niveau, ou écrivez le nom d’une classe.' })
  @ArrayMaxSize(40, { message: 'Ajoutez quarante classes au plus à la fois.' })
  @ValidateNested({ each: true })
  classes: ClassInput[]
}

@InputType()
export class ChangeClassInput extends ClassInput {
  @Field(() => UUIDScalar)
  classId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}

@InputType({ description: 'The class of a child, and which of its levels.' })
export class ClassChoiceInput {
  @Field(() => UUIDScalar)
  classId: string

  @Field(() => SchoolLevel, { description: 'One of the levels of the class.' })
  level: SchoolLevel
}
