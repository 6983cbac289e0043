import { MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../platform/page.js'
import { UUIDScalar } from '../../platform/scalars.js'

@ArgsType()
export class FamiliesInput extends PageArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => String, { nullable: true })
  @MaxLength(100, { message: 'Cherchez avec moins de mots : 100 caractères au plus.' })
  search?: string | null
}
