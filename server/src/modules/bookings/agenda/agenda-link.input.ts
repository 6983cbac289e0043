import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'

@ArgsType()
export class MakeAgendaLinkInput {
  @Field(() => String, { description: 'The present password: the address takes bookings out of the account.' })
  @MaxLength(200, { message: 'Le mot de passe compte 200 caractères au plus.' })
  password: string
}
