import { IsEmail, IsOptional, Matches, MaxLength } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name, OptionalLine, PhoneNumber } from '../../../platform/validators.js'

@InputType()
export class ChangeCommuneIdentityInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number

  @Field(() => String, { description: 'What it is called, 80 characters at most.' })
  @Name('le nom de la commune', 80)
  name: string

  @Field(() => String, { description: 'As #rrggbb; pages darken it until it can be read.' })
  @Matches(/^#[0-9a-f]{6}$/i, { message: 'Choisissez une couleur.' })
  brandColor: string

  @Field(() => String, { nullable: true, description: 'Where families write to the town hall; null: nowhere.' })
  @IsOptional()
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple mairie@commune.fr.' })
  contactEmail?: string | null

  @Field(() => String, { nullable: true, description: 'Where they call it; null: nowhere.' })
  @IsOptional()
  @MaxLength(30, { message: 'Ce numéro de téléphone est trop long.' })
  @PhoneNumber()
  contactPhone?: string | null

  @Field(() => String, { nullable: true, description: 'Where the town hall is, 160 characters at most.' })
  @IsOptional()
  @OptionalLine('l’adresse de la mairie', 160)
  addressLine?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who answers for its services in law, of the legal notices; 120 characters at most.',
  })
  @IsOptional()
  @OptionalLine('le représentant légal', 120)
  legalRepresentative?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address where families ask about their personal data.' })
  @IsOptional()
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple dpo@commune.fr.' })
  privacyContact?: string | null
}
