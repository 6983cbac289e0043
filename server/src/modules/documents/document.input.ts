import { ArgsType, Field, Int } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Paragraphs } from '../../platform/validators.js'

@ArgsType()
export class ReviewDocumentInput {
  @Field(() => UUIDScalar, { description: 'The document: `SupportingDocument.id`.' })
  id: string

  @Field(() => Boolean, { description: 'true accepts, false refuses.' })
  accept: boolean

  @Field(() => String, { nullable: true, description: 'Why it is refused, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason?: string | null
}

@ArgsType()
export class DescribeDocumentInput {
  @Field(() => UUIDScalar, { description: 'The document: `SupportingDocument.id`.' })
  id: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague corrected it meanwhile.' })
  revision: number

  @Field(() => UUIDScalar)
  typeId: string

  @Field(() => UUIDScalar, { nullable: true, description: 'Whose it is; nobody: of the whole family.' })
  beneficiaryId?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Kept where how long it is good counts from it.' })
  documentDate?: Day | null
}
