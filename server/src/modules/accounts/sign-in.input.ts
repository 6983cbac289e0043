import { IsNotEmpty, MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PASSWORD_MAX } from './password.policy.js'

@ArgsType()
export class SignInInput {
  @Field(() => String)
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  email: string

  @Field(() => String)
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  password: string
}

@ArgsType()
export class TokenInput {
  @Field(() => String)
  @IsNotEmpty({ message: 'Ouvrez le lien en entier, tel qu’il est dans le courriel.' })
  @MaxLength(200, { message: 'Ouvrez le lien tel qu’il est dans le courriel.' })
  token: string
}

@ArgsType()
export class EmailInput {
  @Field(() => String)
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  email: string
}

@ArgsType()
export class ResetPasswordInput extends TokenInput {
  @Field(() => String)
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  password: string
}

@ArgsType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  current: string

  @Field(() => String, { description: 'The new one: 12 to 200 characters, not among those that are tried first.' })
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  next: string
}
