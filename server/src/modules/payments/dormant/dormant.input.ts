import { Max, Min } from 'class-validator'
import { ArgsType, Field, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'

@ArgsType()
export class DormantArgs {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => Int, { defaultValue: 12, description: 'For how many months it has not moved, 1 to 120.' })
  @Min(1, { message: 'Demandez un mois au moins.' })
  @Max(120, { message: 'Demandez 120 mois au plus.' })
  months: number
}
