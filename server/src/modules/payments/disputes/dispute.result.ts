import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { Dispute } from './dispute.entity.js'
import { DISPUTE_SENTENCES, type DisputeRefusalReason } from './dispute.policy.js'

const REASONS = Object.fromEntries(Object.keys(DISPUTE_SENTENCES).map((r) => [r, r])) as {
  [K in DisputeRefusalReason]: K
}
registerEnumType(REASONS, { name: 'DisputeRefusalReason' })

@ObjectType({ implements: Refusal })
export class DisputeRefused extends Refusal {
  @Field(() => REASONS)
  reason: DisputeRefusalReason

  static because(reason: DisputeRefusalReason): DisputeRefused {
    return Object.assign(new DisputeRefused(), { reason, message: DISPUTE_SENTENCES[reason] })
  }
}

@ObjectType()
export class DisputeDecided {
  @Field(() => Dispute)
  dispute: Dispute

  static of(dispute: Dispute): DisputeDecided {
    return Object.assign(new DisputeDecided(), { dispute })
  }
}

export const DecideDisputeResult = createUnionType({
  name: 'DecideDisputeResult',
  types: () => [DisputeDecided, DisputeRefused] as const,
})

@ObjectType()
export class DisputeDecisionCan {
  @Field(() => Can)
  approve: Can

  static unless(why: DisputeRefusalReason | null): DisputeDecisionCan {
    return Object.assign(new DisputeDecisionCan(), { approve: Can.unless(why && DISPUTE_SENTENCES[why]) })
  }
}
