import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'

const TOO_LONG = 'Ce règlement est trop long : 60 000 caractères au plus.'

@ArgsType()
export class PolicyArgs {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, {
    description: 'The policy, as JSON text (policy.schema.json, language 1), 60,000 characters at most.',
  })
  @MaxLength(60_000, { message: TOO_LONG })
  policy: string
}

@ArgsType()
export class SaveDraftArgs extends PolicyArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the draft that was read had been saved; null when there was none. Another one is then not overwritten. Left out: not looked at.',
  })
  draftReadAt?: Date | null
}

@ArgsType()
export class CopyRegulationArgs {
  @Field(() => UUIDScalar, { description: 'Whose draft it becomes.' })
  serviceId: string

  @Field(() => UUIDScalar, { description: 'The règlement of another service, published or not.' })
  regulationId: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the draft that was read had been saved; null when there was none. Another one is then not overwritten. Left out: not looked at.',
  })
  draftReadAt?: Date | null
}
