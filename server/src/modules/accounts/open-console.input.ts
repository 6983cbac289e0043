import { ArgsType, Field } from 'type-graphql'
import { PersonName } from '../../platform/validators.js'
import { ResetPasswordInput } from './sign-in.input.js'

@ArgsType()
export class OpenConsoleInput extends ResetPasswordInput {
  @Field(() => String)
  @PersonName('votre prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('votre nom', 80)
  lastName: string
}
