import { IsIn, Matches } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name, PostalCode } from '../../../platform/validators.js'
import { SchoolZone } from '../../communes/index.js'

/** Where France counts its hours. */
const TIME_ZONES = [
  ...['Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'America/Miquelon'],
  ...['Indian/Reunion', 'Indian/Mayotte', 'Pacific/Noumea', 'Pacific/Tahiti', 'Pacific/Wallis'],
]

@InputType()
export class CommuneInput {
  @Field(() => String)
  @Name('le nom de la commune', 80)
  name: string

  @Field(() => String)
  @Matches(/^\s*(\d{2}|2[AB])\d{3}\s*$/, { message: 'Le code INSEE a 5 caractères, par exemple 43078.' })
  inseeCode: string

  @Field(() => String)
  @Matches(/\S/, { message: 'Indiquez le code postal.' })
  @PostalCode()
  postalCode: string

  @Field(() => SchoolZone)
  schoolZone: SchoolZone

  @Field(() => String)
  @IsIn(TIME_ZONES, { message: 'Choisissez un fuseau horaire de la liste.' })
  timeZone: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null for a new régie, of this commune alone.' })
  regieId?: string | null
}

@InputType()
export class ChangeCommuneInput extends CommuneInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
