import { IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import { DateTimeScalar } from '../../../platform/scalars.js'
import { Line, OptionalLine } from '../../../platform/validators.js'
import { PASSWORD_MAX } from '../password.policy.js'
import { IdentityProviderKind } from './identity-provider.entity.js'

@ArgsType()
export class LinkIdentityInput {
  @Field(() => String, { description: 'The present password of the account.' })
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  password: string
}

@ArgsType()
export class UnlinkIdentityInput extends LinkIdentityInput {
  @Field(() => IdentityProviderKind, { description: 'Which one.' })
  provider: IdentityProviderKind
}

@InputType({ description: 'What FranceConnect or ProConnect gave the agglomeration when it registered the service.' })
export class IdentityProviderInput {
  @Field(() => IdentityProviderKind, { description: 'Which one.' })
  kind: IdentityProviderKind

  @Field(() => String, {
    description:
      'Its address as an OpenID Connect issuer, https; 300 characters at most. It is asked before it is kept.',
  })
  @Line('l’adresse du fournisseur', 300)
  issuer: string

  @Field(() => String, { description: 'The identifier of this service there; 200 characters at most.' })
  @Line('l’identifiant', 200)
  clientId: string

  @Field(() => String, {
    nullable: true,
    description: 'The secret of this service there; left out, the known one stays. Never read again.',
  })
  @IsOptional()
  @OptionalLine('le secret', 300)
  secret?: string | null

  @Field(() => Boolean, { description: 'Whether people may sign in by it.' })
  isOpen: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '`setAt` as it was read, null when nothing was set: another one means that a colleague set it meanwhile.',
  })
  before?: Date | null
}
