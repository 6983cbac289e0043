import { IsIn, Matches } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name, PostalCode } from '../../../platform/validators.js'
import { SchoolZone } from '../../communes/index.js'
import { TIME_ZONES } from './time-zone.policy.js'

@InputType()
export class CommuneInput {
  @Field(() => String, { description: 'What it is called, 80 characters at most, unlike another commune.' })
  @Name('le nom de la commune', 80)
  name: string

  @Field(() => String, { description: 'Code INSEE: 5 characters, of no other commune.' })
  @Matches(/^\s*(\d{2}|2[AB])\d{3}\s*$/, { message: 'Le code INSEE a 5 caractères, par exemple 43078.' })
  inseeCode: string

  @Field(() => String, { description: 'Postal code of the town hall.' })
  @Matches(/\S/, { message: 'Indiquez le code postal.' })
  @PostalCode()
  postalCode: string

  @Field(() => SchoolZone, { description: 'Zone of its school holidays.' })
  schoolZone: SchoolZone

  @Field(() => String, {
    description: 'IANA name of its time zone, one of those of France: days and limits are counted in it.',
  })
  @IsIn([...TIME_ZONES], { message: 'Choisissez un fuseau horaire de la liste.' })
  timeZone: string

  @Field(() => UUIDScalar, { nullable: true, description: 'null for a new régie, of this commune alone.' })
  regieId?: string | null
}

@InputType()
export class CreateCommuneInput extends CommuneInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string
}

@InputType()
export class ChangeCommuneInput extends CommuneInput {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
