import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'

const TOO_LONG = 'Ce règlement est trop long : 60 000 caractères au plus.'

@ArgsType()
export class PolicyArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String)
  @MaxLength(60_000, { message: TOO_LONG })
  policy: string
}
