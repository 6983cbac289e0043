import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { PageInfo } from '../../platform/page.js'
import { DayScalar } from '../../platform/scalars.js'
import { OUTCOMES, type Outcome } from './plan/report.policy.js'

export const ImportOutcome = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcome])) as {
  readonly [O in Outcome]: O
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description:
    'What an import does of a line. TO_DECIDE: nothing, until the staff says who the child is. LEFT_OUT: the staff decided so.',
})
@ObjectType()
export class ImportChange {
  @Field(() => String)
  label: string

  @Field(() => String, { nullable: true })
  before: string | null

  @Field(() => String)
  after: string
}

@ObjectType({ description: 'Somebody who may be the child of a line.' })
export class ImportCandidate {
  @Field(() => String, { description: 'Names it in a decision.' })
  key: string

  @Field(() => String)
  child: string

  @Field(() => DayScalar, { nullable: true })
  birthDate: Day | null

  @Field(() => String)
  family: string
}

export const ImportChoice = { ADD: 'ADD', SAME: 'SAME', SKIP: 'SKIP' } as const
registerEnumType(ImportChoice, {
  name: 'ImportChoice',
  description: 'ADD: somebody else than the candidates. SAME: the candidate that is named. SKIP: the line is left out.',
})

@ObjectType({ description: 'What an import does of a line of the file.' })
export class ImportLine {
  @Field(() => Int, { description: 'As a spreadsheet counts, from 1.' })
  line: number

  @Field(() => ImportOutcome)
  outcome: Outcome

  @Field(() => String)
  family: string

  @Field(() => String)
  child: string

  @Field(() => [String], { description: 'Why it is refused, what is to be decided, what is not taken.' })
  notes: string[]

  @Field(() => [ImportChange])
  changes: ImportChange[]

  @Field(() => [ImportCandidate])
  candidates: ImportCandidate[]

  @Field(() => ImportChoice, { nullable: true })
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
