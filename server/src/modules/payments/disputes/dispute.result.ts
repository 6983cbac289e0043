import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { Dispute } from './dispute.entity.js'
import { DISPUTE_SENTENCES, type DisputeRefusalReason } from './dispute.policy.js'
import { worded } from '../../../platform/worded.js'

const REASONS = Object.fromEntries(Object.keys(DISPUTE_SENTENCES).map((r) => [r, r])) as {
  [K in DisputeRefusalReason]: K
}
registerEnumType(REASONS, {
  name: 'DisputeRefusalReason',
  valuesConfig: worded({
    ALREADY_DECIDED: 'All of it is decided.',
    NOT_LOST: 'The bank has not kept the money.',
    WALLET_EMPTY: 'The wallet of the family is empty.',
  }),
})

@ObjectType({ implements: Refusal })
export class DisputeRefused extends Refusal {
  @Field(() => REASONS)
  reason: DisputeRefusalReason

  static because(reason: DisputeRefusalReason): DisputeRefused {
    return Object.assign(new DisputeRefused(), { reason, message: DISPUTE_SENTENCES[reason] })
  }
}

@ObjectType({ description: 'It is decided, or waits for a second person.' })
export class DisputeDecided {
  @Field(() => Dispute, { description: 'The dispute, as it is now.' })
  dispute: Dispute

  static of(dispute: Dispute): DisputeDecided {
    return Object.assign(new DisputeDecided(), { dispute })
  }
}

export const DecideDisputeResult = createUnionType({
  name: 'DecideDisputeResult',
  types: () => [DisputeDecided, DisputeRefused] as const,
})

@ObjectType({ description: 'What may be done with a decision that waits.' })
export class DisputeDecisionCan {
  @Field(() => Can, { description: 'Approve it: never who asked.' })
  approve: Can

  static unless(why: DisputeRefusalReason | null): DisputeDecisionCan {
    return Object.assign(new DisputeDecisionCan(), { approve: Can.unless(why && DISPUTE_SENTENCES[why]) })
  }
}
