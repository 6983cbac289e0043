import { Field, InputType, ObjectType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar } from '../../platform/scalars.js'
import { OptionalLine, PersonName, PhoneNumber, PostalCode, Siret } from '../../platform/validators.js'
import { Gender } from './account.entity.js'

/** What a person says of themselves: the same fields are asked at sign-up, kept in a draft, and changed later. */
@ObjectType()
@InputType()
abstract class PersonalDetails {
  @Field(() => Gender, { nullable: true, description: 'How the person is addressed; null: not said.' })
  gender?: Gender | null

  @Field(() => String)
  @PersonName('votre prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('votre nom', 80)
  lastName: string

  @Field(() => DayScalar, { nullable: true })
  birthDate?: Day | null

  @Field(() => String, { nullable: true, description: 'Telephone number; null or blank: none.' })
  @PhoneNumber()
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'Number and street, 200 characters at most; null: not said.' })
  @OptionalLine('votre adresse', 200)
  addressLine?: string | null

  @Field(() => String, { nullable: true, description: 'Postal code, 5 digits in France; null: not said.' })
  @PostalCode()
  postalCode?: string | null

  @Field(() => String, { nullable: true, description: 'Town, 100 characters at most; null: not said.' })
  @OptionalLine('votre ville', 100)
  city?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'Wants news by mail.' })
  newsletter: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Accepts mails of partners.' })
  partnerOffers: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Is a company, not a person.' })
  isCompany: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Name of the company, 120 characters at most; null for a person.',
  })
  @OptionalLine('le nom de votre société', 120)
  companyName?: string | null

  @Field(() => String, { nullable: true })
  @Siret()
  siret?: string | null
}

@InputType()
export class PersonalDetailsInput extends PersonalDetails {}

@ObjectType({ description: 'What was given at step 1 of a sign-up.' })
export class SignUpDraftDetails extends PersonalDetails {}
