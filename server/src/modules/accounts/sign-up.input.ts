import { IsEmail, MaxLength, ValidateNested } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { PASSWORD_MAX } from './password.policy.js'
import { PersonalDetailsInput } from './personal-details.input.js'

@InputType({
  description: 'Step 1 of 3. The password is kept only as a hash; leave it out to keep the one given before.',
})
export class SignUpDetailsInput {
  @Field(() => String)
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Écrivez votre adresse e-mail en entier, par exemple camille@exemple.fr.' })
  email: string

  @Field(() => String, { nullable: true })
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  password?: string | null

  @Field(() => Boolean, { description: 'The terms of use are accepted: else it is refused.' })
  acceptTerms: boolean

  @Field(() => PersonalDetailsInput, { description: 'Who one is.' })
  @ValidateNested()
  details: PersonalDetailsInput
}
