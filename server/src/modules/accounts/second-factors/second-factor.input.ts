import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name } from '../../../platform/validators.js'
import { PASSWORD_MAX } from '../password.policy.js'
import { TokenInput } from '../sign-in.input.js'

const TOO_LONG = { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` }

@ArgsType()
export class PasswordInput {
  @Field(() => String, { description: 'The present password.' })
  @MaxLength(PASSWORD_MAX, TOO_LONG)
  password: string
}

@ArgsType()
export class RemoveSecondFactorInput extends PasswordInput {
  @Field(() => UUIDScalar, { description: '`SecondFactor.id`.' })
  id: string
}

@ArgsType()
export class ConfirmTotpInput {
  @Field(() => UUIDScalar, { description: '`TotpStarted.id`.' })
  id: string

  @Field(() => String, { description: 'The six digits that the application shows.' })
  @MaxLength(20, { message: 'Un code compte six chiffres.' })
  code: string
}

@ArgsType()
export class ConfirmPasskeyInput extends TokenInput {
  @Field(() => String, { description: 'What its owner calls it; 60 characters at most.' })
  @Name('le nom de la clé d’accès', 60)
  name: string

  @Field(() => String, {
    description: 'What the browser made, in JSON (WebAuthn, RegistrationResponseJSON); 20,000 characters at most.',
  })
  @MaxLength(20_000, { message: 'Cette clé d’accès n’est pas lisible.' })
  passkey: string
}

@ArgsType()
export class FinishSignInInput extends TokenInput {
  @Field(() => String, {
    nullable: true,
    description: 'Six digits of the application, or a recovery code; null: a passkey answers.',
  })
  @MaxLength(40, { message: 'Un code compte six chiffres, un code de secours seize signes.' })
  code: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the browser answered, in JSON (WebAuthn, AuthenticationResponseJSON); null: a code answers.',
  })
  @MaxLength(20_000, { message: 'Cette clé d’accès n’est pas lisible.' })
  passkey: string | null
}
