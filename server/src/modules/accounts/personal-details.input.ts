import { Field, InputType, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { OptionalLine, PersonName, PhoneNumber, PostalCode, Siret } from '../../platform/validators.js'
import { Gender } from './account.entity.js'

/** What a person says of themselves: the same fields are asked at sign-up, kept in a draft, and changed later. */
@ObjectType()
@InputType()
abstract class PersonalDetails {
  @Field(() => Gender, { nullable: true })
  gender?: Gender | null

  @Field(() => String)
  @PersonName('votre prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('votre nom', 80)
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  birthDate?: Day | null

  @Field(() => String, { nullable: true })
  @PhoneNumber()
  phone?: string | null

  @Field(() => String, { nullable: true })
  @OptionalLine('votre adresse', 200)
  addressLine?: string | null

  @Field(() => String, { nullable: true })
  @PostalCode()
  postalCode?: string | null

  @Field(() => String, { nullable: true })
  @OptionalLine('votre ville', 100)
  city?: string | null

  @Field(() => Boolean, { defaultValue: false })
  newsletter: boolean

  @Field(() => Boolean, { defaultValue: false })
  partnerOffers: boolean

  @Field(() => Boolean, { defaultValue: false })
  isCompany: boolean

  @Field(() => String, { nullable: true })
  @OptionalLine('le nom de votre société', 120)
  companyName?: string | null

  @Field(() => String, { nullable: true })
  @Siret()
  siret?: string | null
}

@InputType()
export class PersonalDetailsInput extends PersonalDetails {}

@ObjectType()
export class SignUpDraftDetails extends PersonalDetails {}
