import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../platform/page.js'
import { UUIDScalar } from '../../platform/scalars.js'

@ArgsType()
export class FamiliesInput extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, {
    nullable: true,
    description:
      'Words of a name, an e-mail, a phone number, a birth date; for who reads money, the number of an order or receipt. 100 characters at most.',
  })
  @MaxLength(100, { message: 'Cherchez avec moins de mots : 100 caractères au plus.' })
  search?: string | null
}
