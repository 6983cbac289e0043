import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Paragraphs } from '../../../platform/validators.js'
import { worded } from '../../../platform/worded.js'

export const DecisionKind = { ACCOUNT: 'ACCOUNT', ACCESS: 'ACCESS', DOCUMENT: 'DOCUMENT' } as const
export type DecisionKind = keyof typeof DecisionKind
registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What a town hall decides on.',
  valuesConfig: worded({ ACCESS: 'An access.', ACCOUNT: 'An account.', DOCUMENT: 'A document.' }),
})

/** What the audit says was decided on. */
export const AUDITED = { ACCOUNT: 'account', ACCESS: 'access', DOCUMENT: 'document' } as const

/** Where the table of decisions says on what. */
export const COLUMNS: Record<DecisionKind, string> = {
  ACCOUNT: 'account_id',
  ACCESS: 'access_id',
  DOCUMENT: 'document_id',
}

/** A line of the list of what waits for a decision: an account, an access or a document. */
export interface DecidedOn {
  kind: DecisionKind
  id: string
}

@InputType()
export class DecisionLineInput {
  @Field(() => DecisionKind, { description: 'What was decided on.' })
  kind: DecisionKind

  @Field(() => UUIDScalar, { description: 'The account, the access or the document.' })
  subjectId: string
}

@ArgsType()
export class UndoDecisionsInput {
  @Field(() => [DecisionLineInput], { description: '1 to 100 decisions, of who asks alone.' })
  @ArrayMinSize(1, { message: 'Choisissez une décision au moins.' })
  @ArrayMaxSize(100, { message: 'Choisissez 100 décisions au plus.' })
  @ValidateNested({ each: true })
  lines: DecisionLineInput[]
}

@ArgsType()
export class TakeBackDecisionInput implements DecidedOn {
  @Field(() => DecisionKind, { description: 'What was decided on.' })
  kind: DecisionKind

  @Field(() => UUIDScalar, { description: 'The account, the access or the document.' })
  id: string

  @Field(() => String, { description: 'Why, 3 to 500 characters: the family reads it.' })
  @Paragraphs('le motif', 500)
  reason: string
}

@ArgsType()
export class OpenLineInput implements DecidedOn {
  @Field(() => DecisionKind, { description: 'What the line is about.' })
  kind: DecisionKind

  @Field(() => UUIDScalar, { description: 'The account, the access or the document.' })
  id: string

  @Field(() => UUIDScalar)
  communeId: string
}
