import { IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'

@ArgsType()
export class DecideChangeInput {
  @Field(() => UUIDScalar, { description: 'The change: `FactChange.id`.' })
  id: string

  @Field(() => Boolean, { description: 'true: the new facts count; false: refused, with a reason.' })
  accept: boolean

  @Field(() => String, { nullable: true, description: 'Of a refusal: the family reads it.' })
  @IsOptional()
  @MaxLength(500, { message: 'Écrivez le motif en 500 caractères au plus.' })
  reason?: string | null
}
