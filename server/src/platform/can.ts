import { Field, ObjectType } from 'type-graphql'

/** Tells a screen whether a verb is allowed now, and if not why: no rule is computed again in a browser. */
@ObjectType()
export class Can {
  @Field(() => Boolean)
  allowed: boolean

  @Field(() => String, { nullable: true })
  reason: string | null

  /** From a policy's « why not » sentence: null means allowed. */
  static unless(whyNot: string | null): Can {
    return Object.assign(new Can(), { allowed: whyNot === null, reason: whyNot })
  }
}
