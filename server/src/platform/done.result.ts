import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'An operation whose only answer is that it was done.' })
export class Done {
  @Field(() => Boolean, { description: 'Always true: what cannot be done is an error.' })
  ok: boolean

  static yes(): Done {
    return Object.assign(new Done(), { ok: true })
  }
}
