import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { PageInfo } from '../../platform/page.js'
import { DayScalar } from '../../platform/scalars.js'
import { OUTCOMES, type Outcome } from './plan/report.policy.js'
import { worded } from '../../platform/worded.js'

export const ImportOutcome = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcome])) as {
  readonly [O in Outcome]: O
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description:
    'What an import does of a line. TO_DECIDE: nothing, until the staff says who the child is. LEFT_OUT: the staff decided so.',
  valuesConfig: worded({
    CHANGED: 'Changes somebody who is there.',
    CREATED: 'Makes somebody.',
    LEFT_OUT: 'The staff left the line out.',
    REFUSED: 'The line cannot be taken: `notes` says why.',
    TO_DECIDE: 'Nothing, until the staff says who the child is.',
    UNCHANGED: 'All of it is there already.',
  }),
})
@ObjectType({ description: 'Something that a line changes.' })
export class ImportChange {
  @Field(() => String, { description: 'What, in French.' })
  label: string

  @Field(() => String, { nullable: true, description: 'What it is; null: nothing.' })
  before: string | null

  @Field(() => String, { description: 'What it becomes.' })
  after: string
}

@ObjectType({ description: 'Somebody who may be the child of a line.' })
export class ImportCandidate {
  @Field(() => String, { description: 'Names it in a decision.' })
  key: string

  @Field(() => String, { description: 'First and last name of the child.' })
  child: string

  @Field(() => DayScalar, { nullable: true })
  birthDate: Day | null

  @Field(() => String, { description: 'Name of its family.' })
  family: string
}

export const ImportChoice = { ADD: 'ADD', SAME: 'SAME', SKIP: 'SKIP' } as const
registerEnumType(ImportChoice, {
  name: 'ImportChoice',
  description: 'ADD: somebody else than the candidates. SAME: the candidate that is named. SKIP: the line is left out.',
  valuesConfig: worded({
    ADD: 'Somebody else than the candidates.',
    SAME: 'The candidate that is named.',
    SKIP: 'The line is left out.',
  }),
})

@ObjectType({ description: 'What an import does of a line of the file.' })
export class ImportLine {
  @Field(() => Int, { description: 'As a spreadsheet counts, from 1.' })
  line: number

  @Field(() => ImportOutcome, { description: 'What is done of it.' })
  outcome: Outcome

  @Field(() => String, { description: 'The adult of the line.' })
  family: string

  @Field(() => String, { description: 'The child of the line.' })
  child: string

  @Field(() => [String], { description: 'Why it is refused, what is to be decided, what is not taken.' })
  notes: string[]

  @Field(() => [ImportChange], { description: 'What it changes.' })
  changes: ImportChange[]

  @Field(() => [ImportCandidate], { description: 'Who the child may be.' })
  candidates: ImportCandidate[]

  @Field(() => ImportChoice, { nullable: true, description: 'What the staff decided; null: nothing.' })
  choice: keyof typeof ImportChoice | null
}

@ObjectType()
export class ImportLineEdge {
  @Field(() => ImportLine)
  node: ImportLine

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class ImportLineConnection {
  @Field(() => [ImportLineEdge])
  edges: ImportLineEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
