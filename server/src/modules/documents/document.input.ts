import { ArgsType, Field } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'
import { Paragraphs } from '../../platform/validators.js'

@ArgsType()
export class ReviewDocumentInput {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Boolean)
  accept: boolean

  @Field(() => String, { nullable: true })
  @Paragraphs('le motif', 500)
  reason?: string | null
}
