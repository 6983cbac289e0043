import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A reason that a règlement distinguishes.' })
export class AbsenceReason {
  @Field(() => String, { description: 'The word of the règlement, to give back.' })
  word: string

  @Field(() => String, { description: 'What people read, in French.' })
  label: string
}

@ObjectType({ description: 'What the règlement of a service distinguishes among absences: what it asks of them.' })
export class AbsenceQuestions {
  @Field(() => [AbsenceReason], { description: 'Those that may be chosen; empty: none is asked.' })
  reasons: AbsenceReason[]

  @Field(() => Boolean, { description: 'Whether it gave a certificate.' })
  certificate: boolean

  @Field(() => Boolean, { description: 'Whether the family announced it.' })
  announced: boolean

  @Field(() => Boolean, { description: 'Whether it called.' })
  phoned: boolean

  @Field(() => Boolean, { description: 'Whether it wrote.' })
  letter: boolean

  @Field(() => Boolean, { description: 'On which day it told.' })
  notice: boolean

  @Field(() => Boolean, { description: 'On which day it gave the proof.' })
  proofAt: boolean
}
