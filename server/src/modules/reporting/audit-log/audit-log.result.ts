import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { AUDIT_ACTIONS, AUDIT_SUBJECTS, type AuditAction, type AuditSubject } from '../../../platform/audit-events.js'
import { onScreen } from '../../../platform/worded.js'
import { ACTION_WORDS, SUBJECT_WORDS } from './audit-words.policy.js'
import { PageInfo } from '../../../platform/page.js'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

export const AuditActionEnum = Object.fromEntries(AUDIT_ACTIONS.map((action) => [action, action]))
registerEnumType(AuditActionEnum, {
  name: 'AuditAction',
  description: 'What was done.',
  valuesConfig: onScreen(ACTION_WORDS),
})

export const AuditSubjectEnum = Object.fromEntries(AUDIT_SUBJECTS.map((subject) => [subject.toUpperCase(), subject]))
registerEnumType(AuditSubjectEnum, {
  name: 'AuditSubject',
  description: 'The kind of object that it was done to.',
  valuesConfig: onScreen(
    Object.fromEntries(
      AUDIT_SUBJECTS.map((subject) => [subject.toUpperCase(), SUBJECT_WORDS[subject].replace(/ de$/, '')]),
    ),
  ),
})

@ObjectType({ description: 'What changed, or a detail of what was done, in French words.' })
export class AuditChange {
  @Field(() => String, { description: 'What changed, in French.' })
  label: string

  @Field(() => String, { nullable: true, description: 'What it was before, when it was something; null: nothing.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What it became; null: nothing.' })
  after: string | null
}

@ObjectType({
  description: 'Something that was done, kept for good: never changed, never removed. Holds nothing of health.',
})
export class AuditLogEntry {
  @Field(() => ID)
  id: string

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at: Date

  @Field(() => AuditActionEnum, { description: 'What was done.' })
  action: AuditAction

  @Field(() => String, { description: 'What was done, in French words.' })
  sentence: string

  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null: the program itself, or the server’s console.',
  })
  actorName: string | null

  @Field(() => String, { nullable: true, description: 'Network address it was done from; null: not from the network.' })
  ip: string | null

  @Field(() => AuditSubjectEnum, { description: 'The kind of object.' })
  subject: AuditSubject

  @Field(() => String, { description: 'The kind of object in French words, before its name.' })
  subjectLabel: string

  @Field(() => UUIDScalar, { description: 'Its id.' })
  subjectId: string

  @Field(() => String, { nullable: true, description: 'Name of the object today; null: it has none any more.' })
  subjectName: string | null

  @Field(() => [AuditChange], { description: 'What changed, or details.' })
  changes: AuditChange[]

  static of(fields: AuditLogEntry): AuditLogEntry {
    return Object.assign(new AuditLogEntry(), fields)
  }
}

@ObjectType()
export class AuditLogEdge {
  @Field(() => AuditLogEntry)
  node: AuditLogEntry

  @Field(() => String)
  cursor: string
}

@ObjectType({ description: 'Newest first.' })
export class AuditLogConnection {
  @Field(() => [AuditLogEdge])
  edges: AuditLogEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
