import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from 'class-validator'
import { Field, InputType, registerEnumType } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Line, Name, OptionalLine } from '../../../platform/validators.js'
import { SchoolLevel } from '../../schools/index.js'
import { RenewalMode } from './plan-accesses.policy.js'
import { YearOutcome } from './plan-year.policy.js'
import { worded } from '../../../platform/worded.js'

registerEnumType(YearOutcome, {
  name: 'YearOutcome',
  description:
    'What becomes of children: in a class of the next year, gone from the schools of the commune, or said later.',
  valuesConfig: worded({
    LATER: 'Said later.',
    LEAVES: 'Gone from the schools of the commune.',
    PLACED: 'In a class of the next year.',
  }),
})
registerEnumType(RenewalMode, {
  name: 'RenewalMode',
  description: 'How accesses go on: as they are, once proofs are given again, or not at all.',
  valuesConfig: worded({
    AS_IS: 'Go on as they are.',
    NONE: 'End with the year.',
    WITH_PROOFS: 'Go on once proofs are given again.',
  }),
})

const TOO_MANY = { message: 'Il y a trop de lignes : préparez l’année école par école.' }

@InputType({ description: 'A class of the next year to be made after one of this year.' })
export class YearClassInput {
  @Field(() => UUIDScalar, { description: 'The class of this year.' })
  fromClassId: string

  @Field(() => String, { description: 'What it is called, 60 characters at most.' })
  @Name('le nom de la classe', 60)
  name: string

  @Field(() => [SchoolLevel], { description: 'The levels taught in it, each once.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un niveau.' })
  @ArrayMaxSize(13, TOO_MANY)
  @ArrayUnique({ message: 'Le même niveau est choisi deux fois.' })
  levels: SchoolLevel[]
}

@InputType()
export class DestinationInput {
  @Field(() => YearOutcome, { description: 'What becomes of them.' })
  outcome: YearOutcome

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'A class of the next year, or one of this year whose copy is to be made.',
  })
  targetId: string | null

  @Field(() => SchoolLevel, { nullable: true, description: 'One of the class; needless when it has only one.' })
  level: SchoolLevel | null
}

@InputType({ description: 'Where the children of one level of a class go.' })
export class YearMoveInput extends DestinationInput {
  @Field(() => UUIDScalar, { description: 'The class of this year.' })
  fromClassId: string

  @Field(() => SchoolLevel, { description: 'In which level of it.' })
  fromLevel: SchoolLevel
}

@InputType({ description: 'Where one child goes instead: the same level again, another class, or elsewhere.' })
export class YearChildInput extends DestinationInput {
  @Field(() => UUIDScalar)
  beneficiaryId: string
}

@InputType({ description: 'How the accesses of a situation go on.' })
export class YearRenewalInput {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => RenewalMode, { description: 'How they go on.' })
  renewal: RenewalMode

  @Field(() => String, { nullable: true, description: 'A sentence for the families, with the proofs to give again.' })
  @OptionalLine('la phrase pour les familles', 300)
  note: string | null
}

@InputType({ description: 'What is changed of what is proposed; nothing says that it is right as it is.' })
export class YearChoicesInput {
  @Field(() => [YearClassInput], { nullable: true, description: 'null: each class of this year, as it is.' })
  @ArrayMaxSize(300, TOO_MANY)
  @ValidateNested({ each: true })
  classes: YearClassInput[] | null

  @Field(() => [YearMoveInput], { description: 'Where levels go, when not as proposed.' })
  @ArrayMaxSize(600, TOO_MANY)
  @ValidateNested({ each: true })
  moves: YearMoveInput[]

  @Field(() => [YearChildInput], { description: 'Where single children go.' })
  @ArrayMaxSize(1000, TOO_MANY)
  @ValidateNested({ each: true })
  children: YearChildInput[]

  @Field(() => [YearRenewalInput], { description: 'How accesses go on, when not as proposed.' })
  @ArrayMaxSize(100, TOO_MANY)
  @ValidateNested({ each: true })
  renewals: YearRenewalInput[]
}

@InputType()
export class PrepareYearInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => UUIDScalar, { description: 'Made by the client: the same one prepares once.' })
  requestId: string

  @Field(() => String, { description: 'Of what was shown: another one means that something changed meanwhile.' })
  @Line('ce qui a été montré', 64)
  seen: string

  @Field(() => YearChoicesInput, { description: 'What was changed of what was proposed, as it was shown.' })
  @ValidateNested()
  choices: YearChoicesInput
}
