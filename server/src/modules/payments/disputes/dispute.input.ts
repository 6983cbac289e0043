import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Paragraphs } from '../../../platform/validators.js'
import { DisputeSource } from './dispute.entity.js'

@ArgsType()
export class DecideDisputeArgs {
  @Field(() => UUIDScalar)
  disputeId: string

  @Field(() => DisputeSource)
  takenFrom: DisputeSource

  @Field(() => String)
  @Paragraphs('le motif', 500)
  reason: string
}
