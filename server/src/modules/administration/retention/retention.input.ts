import { Max, Min } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import type { RetentionClass } from './retention.policy.js'
import { RetentionClassEnum } from './retention.result.js'

@InputType()
export class SetRetentionInput {
  @Field(() => UUIDScalar, { description: 'The commune; of a class of the agglomeration, any commune of the viewer.' })
  communeId: string

  @Field(() => RetentionClassEnum, { description: 'Of what.' })
  dataClass: RetentionClass

  @Field(() => Int, { description: 'For how many months: 1 to 24, and within the bounds of the class.' })
  @Min(1, { message: 'Choisissez un mois au moins.' })
  @Max(24, { message: 'Choisissez 24 mois au plus.' })
  months: number

  @Field(() => Int, { description: 'The months that were read: others mean that a colleague changed them meanwhile.' })
  before: number
}

@ArgsType()
export class RetentionPreviewArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => RetentionClassEnum, { description: 'Of what.' })
  dataClass: RetentionClass

  @Field(() => Int, { description: 'If it were kept for so many months: 1 to 24.' })
  @Min(1, { message: 'Choisissez un mois au moins.' })
  @Max(24, { message: 'Choisissez 24 mois au plus.' })
  months: number
}
