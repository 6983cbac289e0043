import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar } from '../../../platform/scalars.js'
import { RegulationProblem } from '../regulation.entity.js'
import { worded } from '../../../platform/worded.js'

export const ShapeQuestionKind = {
  CHOICE: 'CHOICE',
  WHOLE: 'WHOLE',
  CENTS: 'CENTS',
  HOUR: 'HOUR',
  BRACKETS: 'BRACKETS',
} as const
export type ShapeQuestionKind = keyof typeof ShapeQuestionKind
registerEnumType(ShapeQuestionKind, {
  name: 'ShapeQuestionKind',
  description: 'What kind of answer a question takes.',
  valuesConfig: worded({
    BRACKETS: 'Brackets of the family quotient, each with a price.',
    CENTS: 'An amount, in cents.',
    CHOICE: 'One of several.',
    HOUR: 'A time of day, « 09:00 ».',
    WHOLE: 'A whole number.',
  }),
})

@ObjectType({ simpleResolvers: true, description: 'One of the answers a question proposes.' })
export class ShapeChoice {
  @Field(() => String, { description: 'What is answered to the server.' })
  value: string

  @Field(() => String, { description: 'What is read, in French.' })
  label: string
}

@ObjectType({ simpleResolvers: true, description: 'When a question is asked: another one has one of these answers.' })
export class ShapeCondition {
  @Field(() => String, { description: 'The key of the other question, which comes before.' })
  question: string

  @Field(() => [String], { description: 'Its answers.' })
  is: string[]
}

@ObjectType({ simpleResolvers: true, description: 'A question of a shape, with its bounds and its usual answer.' })
export class ShapeQuestion {
  @Field(() => String, { description: 'Names it within its shape.' })
  key: string

  @Field(() => ShapeQuestionKind, { description: 'What kind of answer it takes.' })
  kind: ShapeQuestionKind

  @Field(() => String, { description: 'The question, in French.' })
  label: string

  @Field(() => String, { nullable: true, description: 'A word of help, in French; null: none.' })
  hint: string | null

  @Field(() => [ShapeChoice], { description: 'For CHOICE: what can be answered; empty otherwise.' })
  choices: ShapeChoice[]

  @Field(() => Int, {
    nullable: true,
    description: 'For WHOLE and CENTS: the least that can be answered; null: no bound.',
  })
  least: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'For WHOLE, CENTS and BRACKETS: the most, in cents for a price; null: no bound.',
  })
  most: number | null

  @Field(() => String, { nullable: true, description: 'For HOUR: the earliest, as « 06:00 »; null: of another kind.' })
  earliest: string | null

  @Field(() => String, { nullable: true, description: 'For HOUR: the latest; null: of another kind.' })
  latest: string | null

  @Field(() => String, {
    nullable: true,
    description: 'For CHOICE and HOUR: the answer of most communes; null: there is none.',
  })
  usualText: string | null

  @Field(() => Int, { nullable: true, description: 'For WHOLE: the answer of most communes; null: there is none.' })
  usualWhole: number | null

  @Field(() => CentsScalar, {
    nullable: true,
    description: 'For CENTS: the usual amount; null when the council says it.',
  })
  usualCents: Cents | null

  @Field(() => ShapeCondition, { nullable: true, description: 'Null: always asked.' })
  onlyIf: ShapeCondition | null
}

@ObjectType({ simpleResolvers: true, description: 'A usual shape of règlement, chosen by questions.' })
export class RegulationShape {
  @Field(() => String, { description: 'Names it.' })
  key: string

  @Field(() => String, { description: 'In the words of town halls, in French.' })
  name: string

  @Field(() => String, { description: 'What it is, in one French sentence.' })
  sentence: string

  @Field(() => String, { nullable: true, description: 'Why the service cannot follow it; null when it can.' })
  unfit: string | null

  @Field(() => [ShapeQuestion], { description: 'In the order in which they are asked.' })
  questions: ShapeQuestion[]
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with an answer, and what to do.' })
export class ShapeAnswerProblem {
  @Field(() => String, { description: 'The key of the question.' })
  question: string

  @Field(() => String, { description: 'In French.' })
  message: string
}

@ObjectType({ simpleResolvers: true, description: 'What the answers to a shape make. Nothing is written.' })
export class ShapedRegulation {
  @Field(() => String, { nullable: true, description: 'The policy, as JSON text; null while an answer is wrong.' })
  policy: string | null

  @Field(() => [String], { description: 'As families will read it; empty while an answer is wrong.' })
  sentences: string[]

  @Field(() => [RegulationProblem], { description: 'What the language finds in the policy.' })
  problems: RegulationProblem[]

  @Field(() => [ShapeAnswerProblem], { description: 'The answers that cannot be taken.' })
  refused: ShapeAnswerProblem[]
}
