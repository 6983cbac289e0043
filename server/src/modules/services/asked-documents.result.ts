import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { DocumentType } from '../documents/index.js'
import { AskedState } from './asked-documents.policy.js'

registerEnumType(AskedState, {
  name: 'AskedState',
  description: 'Given; given, and good for a month at most; given too long ago; not given.',
})

@ObjectType({ description: 'A document that an access asks for, with the best that was given.' })
export class AskedDocument {
  @Field(() => DocumentType)
  type: DocumentType

  @Field(() => AskedState)
  state: AskedState

  @Field(() => DayScalar, { nullable: true, description: 'The last day of what was given; null: without a limit.' })
  until: Day | null

  @Field(() => UUIDScalar, { nullable: true })
  documentId: string | null
}
