import { IsEmail, IsNotEmpty, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { AgglomerationInput } from '../../communes/index.js'
import { PersonName } from '../../../platform/validators.js'
import { PASSWORD_MAX } from '../password.policy.js'

@InputType()
export class OpenInstallInput extends AgglomerationInput {
  @Field(() => String)
  @IsNotEmpty({ message: 'Ouvrez le lien en entier, tel que le serveur l’a écrit.' })
  @MaxLength(200, { message: 'Ouvrez le lien tel que le serveur l’a écrit.' })
  token: string

  @Field(() => String)
  @PersonName('votre prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('votre nom', 80)
  lastName: string

  @Field(() => String)
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple nom@agglomeration.fr.' })
  email: string

  @Field(() => String)
  @MaxLength(PASSWORD_MAX, { message: `Le mot de passe compte ${PASSWORD_MAX} caractères au plus.` })
  password: string
}
