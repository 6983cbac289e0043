import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { DocumentType } from '../documents/index.js'
import { AskedState } from './asked-documents.policy.js'
import { worded } from '../../platform/worded.js'

registerEnumType(AskedState, {
  name: 'AskedState',
  description: 'Given; given, and good for a month at most; given too long ago; not given.',
  valuesConfig: worded({
    ENDING: 'Given, and good for a month at most.',
    GIVEN: 'Given.',
    MISSING: 'Not given.',
    OUT_OF_DATE: 'Given too long ago.',
  }),
})

@ObjectType({ description: 'A document that an access asks for, with the best that was given.' })
export class AskedDocument {
  @Field(() => DocumentType, { description: 'What is asked for.' })
  type: DocumentType

  @Field(() => AskedState, { description: 'Whether it was given.' })
  state: AskedState

  @Field(() => DayScalar, { nullable: true, description: 'The last day of what was given; null: without a limit.' })
  until: Day | null

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'The best that was given: `SupportingDocument.id`; null: none.',
  })
  documentId: string | null
}
