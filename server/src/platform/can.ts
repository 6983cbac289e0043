import { Field, ObjectType } from 'type-graphql'
import { type Actor, isOwnFamily, OWN_FAMILY } from './actor.js'

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

/** Of what the staff decides for a family. */
@ObjectType()
export class DecisionCan {
  @Field(() => Can, { description: 'Nobody decides for their own family.' })
  decide: Can

  static of(actor: Actor, accountId: string): DecisionCan {
    return Object.assign(new DecisionCan(), { decide: Can.unless(isOwnFamily(actor, accountId) ? OWN_FAMILY : null) })
  }
}
