import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Paragraphs } from '../../../platform/validators.js'
import { DisputeSource } from './dispute.entity.js'

@ArgsType()
export class DecideDisputeArgs {
  @Field(() => UUIDScalar, { description: 'The dispute: `Dispute.id`.' })
  disputeId: string

  @Field(() => DisputeSource, { description: 'Who bears what is not decided yet.' })
  takenFrom: DisputeSource

  @Field(() => String, { description: 'Why, 3 to 500 characters.' })
  @Paragraphs('le motif', 500)
  reason: string
}
