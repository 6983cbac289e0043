import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { MOST_BRACKETS } from './questions.policy.js'

const TOO_LONG = 'Cette réponse est trop longue : rechargez la page.'
const TOO_MANY = 'Ce modèle a moins de questions : rechargez la page.'

@InputType({ description: 'A bracket of the family quotient.' })
export class BracketInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Its last quotient, included; null for the last one, which has no end.',
  })
  @IsOptional()
  to?: number | null

  @Field(() => CentsScalar, { description: 'What a family of this bracket pays.' })
  @Min(0, { message: 'Un prix n’est pas négatif.' })
  @Max(1_000_000, { message: 'Ce prix est trop grand : vérifiez le montant.' })
  cents: Cents
}

@InputType({ description: 'The answer to one question of a shape: exactly the field of its kind.' })
export class ShapeAnswerInput {
  @Field(() => String, { description: 'The key of the question.' })
  @MaxLength(40, { message: TOO_LONG })
  question: string

  @Field(() => String, { nullable: true, description: 'For CHOICE: the value of a choice.' })
  @IsOptional()
  @MaxLength(40, { message: TOO_LONG })
  choice?: string | null

  @Field(() => Int, { nullable: true, description: 'For WHOLE.' })
  whole?: number | null

  @Field(() => CentsScalar, { nullable: true, description: 'For CENTS.' })
  cents?: Cents | null

  @Field(() => String, { nullable: true, description: 'For HOUR: « 09:00 », local to the commune.' })
  @IsOptional()
  @MaxLength(5, { message: TOO_LONG })
  hour?: string | null

  @Field(() => [BracketInput], { nullable: true, description: 'For BRACKETS, in rising order.' })
  @IsOptional()
  @ArrayMaxSize(MOST_BRACKETS, { message: `Indiquez au plus ${MOST_BRACKETS} tranches.` })
  @ValidateNested({ each: true })
  brackets?: BracketInput[] | null
}

@InputType({ description: 'A shape of the library and what a person answers to its questions.' })
export class FromShapeInput {
  @Field(() => UUIDScalar, { description: 'The service it is written for.' })
  serviceId: string

  @Field(() => String, { description: 'The key of the shape.' })
  @MaxLength(40, { message: TOO_LONG })
  shape: string

  @Field(() => [ShapeAnswerInput], {
    defaultValue: [],
    description: 'A question that is left out has its usual answer.',
  })
  @ArrayMaxSize(40, { message: TOO_MANY })
  @ValidateNested({ each: true })
  answers: ShapeAnswerInput[]
}
