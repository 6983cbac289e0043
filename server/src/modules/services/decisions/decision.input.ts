import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Paragraphs } from '../../../platform/validators.js'

export const DecisionKind = { ACCOUNT: 'ACCOUNT', ACCESS: 'ACCESS', DOCUMENT: 'DOCUMENT' } as const
export type DecisionKind = keyof typeof DecisionKind
registerEnumType(DecisionKind, { name: 'DecisionKind', description: 'What a town hall decides on.' })

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
  @Field(() => DecisionKind)
  kind: DecisionKind

  @Field(() => UUIDScalar, { description: 'The account, the access or the document.' })
  subjectId: string
}

@ArgsType()
export class UndoDecisionsInput {
  @Field(() => [DecisionLineInput])
  @ArrayMinSize(1, { message: 'Choisissez une décision au moins.' })
  @ArrayMaxSize(100, { message: 'Choisissez 100 décisions au plus.' })
  @ValidateNested({ each: true })
  lines: DecisionLineInput[]
}

@ArgsType()
export class TakeBackDecisionInput implements DecidedOn {
  @Field(() => DecisionKind)
  kind: DecisionKind

  @Field(() => UUIDScalar)
  id: string

  @Field(() => String)
  @Paragraphs('le motif', 500)
  reason: string
}

@ArgsType()
export class OpenLineInput implements DecidedOn {
  @Field(() => DecisionKind)
  kind: DecisionKind

  @Field(() => UUIDScalar)
  id: string

  @Field(() => UUIDScalar)
  communeId: string
}
