import { Field, ObjectType } from 'type-graphql'
import { type Actor, isOwnFamily, OWN_FAMILY } from './actor.js'

/** Tells a screen whether a verb is allowed now, and if not why: no rule is computed again in a browser. */
@ObjectType({ description: 'Whether something may be done now by who asks, and if not why.' })
export class Can {
  @Field(() => Boolean, { description: 'Whether it would be accepted now: the operation itself judges again.' })
  allowed: boolean

  @Field(() => String, { nullable: true, description: 'Why not, in French; null when it is allowed.' })
  reason: string | null

  /** From a policy's « why not » sentence: null means allowed. */
  static unless(whyNot: string | null): Can {
    return Object.assign(new Can(), { allowed: whyNot === null, reason: whyNot })
  }
}

/** Of what the staff decides for a family. */
@ObjectType({ description: 'What who asks may decide for a family.' })
export class DecisionCan {
  @Field(() => Can, { description: 'Nobody decides for their own family.' })
  decide: Can

  static of(actor: Actor, accountId: string): DecisionCan {
    return Object.assign(new DecisionCan(), { decide: Can.unless(isOwnFamily(actor, accountId) ? OWN_FAMILY : null) })
  }
}
