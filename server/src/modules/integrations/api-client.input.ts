import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { ApiScope } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { PersonName } from '../../platform/validators.js'
import { ApiScopeEnum } from './api-client.result.js'

const OWN_PASSWORD = { description: 'Of who asks: asked once more before a program is let in.' } as const

@InputType()
export class CreateApiClientInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar, { nullable: true, description: 'Where it is let in; null: in every commune.' })
  communeId?: string | null

  @Field(() => String, { description: 'What the program is called, 60 characters at most.' })
  @PersonName('le nom du programme', 60)
  name: string

  @Field(() => String, { description: 'Address of who runs it, told when a token is about to end.' })
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple nom@editeur.fr.' })
  contactEmail: string

  @Field(() => [ApiScopeEnum], { description: 'What it may do; what they bring is added.' })
  @ArrayMaxSize(20, { message: 'Choisissez vingt droits au plus.' })
  scopes: ApiScope[]

  @Field(() => [UUIDScalar], { description: 'The only services that it is for; empty: all of them.' })
  @ArrayMaxSize(100, { message: 'Choisissez cent services au plus.' })
  serviceIds: string[]

  @Field(() => DayScalar, { description: 'Its last day, included: three years from now at most.' })
  endsOn: Day

  @Field(() => String, OWN_PASSWORD)
  @MaxLength(1_000, { message: 'Ce mot de passe est trop long.' })
  password: string
}

@ArgsType()
export class AddApiTokenArgs {
  @Field(() => UUIDScalar, { description: 'The program: `ApiClient.id`.' })
  apiClientId: string

  @Field(() => String, OWN_PASSWORD)
  @MaxLength(1_000, { message: 'Ce mot de passe est trop long.' })
  password: string
}
