import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A reason that a règlement distinguishes.' })
export class AbsenceReason {
  @Field(() => String, { description: 'The word of the règlement, to give back.' })
  word: string

  @Field(() => String)
  label: string
}

@ObjectType({ description: 'What the règlement of a service distinguishes among justified absences.' })
export class AbsenceQuestions {
  @Field(() => [AbsenceReason])
  reasons: AbsenceReason[]

  @Field(() => Boolean)
  certificate: boolean
}
