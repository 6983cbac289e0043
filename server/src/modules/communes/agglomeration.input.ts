import { IsEmail, IsOptional, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { Name, PhoneNumber } from '../../platform/validators.js'

@InputType()
export class AgglomerationInput {
  @Field(() => String, { description: 'What it is called, 120 characters at most.' })
  @Name('le nom de l’agglomération', 120)
  name: string

  @Field(() => String, { nullable: true, description: 'Where families write to it; null: nowhere.' })
  @IsOptional()
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple contact@agglomeration.fr.' })
  contactEmail?: string | null

  @Field(() => String, { nullable: true, description: 'Where they call it; null: nowhere.' })
  @IsOptional()
  @MaxLength(30, { message: 'Ce numéro de téléphone est trop long.' })
  @PhoneNumber()
  contactPhone?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where the mails come from; null for the address that the install was started with.',
  })
  @IsOptional()
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple ne-pas-repondre@agglomeration.fr.' })
  mailSender?: string | null
}
