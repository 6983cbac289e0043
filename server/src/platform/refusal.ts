import { Field, InterfaceType } from 'type-graphql'

/** A no that a correct client can meet: a member of the mutation's result union, with a typed reason and a sentence. */
@InterfaceType({ description: 'A no that a correct client can meet: says why, and what to do, in French.' })
export abstract class Refusal {
  @Field(() => String, { description: 'Why, and what to do, in French: to be shown as it is.' })
  message: string
}
