import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'

@ArgsType()
export class AskDataExportInput {
  @Field(() => String, {
    description: 'The present password: a copy of everything is not for whoever finds a telephone.',
  })
  @MaxLength(200, { message: 'Ce mot de passe est trop long.' })
  password: string
}
