import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { Service } from '../services/index.js'
import type { Policy } from './language/language.policy.js'
import { worded } from '../../platform/worded.js'

export enum RegulationStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(RegulationStatus, {
  name: 'RegulationStatus',
  description: 'Whether a version of a règlement is in force, or may be.',
  valuesConfig: worded({
    DRAFT: 'Being written: nobody is bound by it.',
    PUBLISHED: 'Published: it applies from its day on, and never changes.',
  }),
})

export enum ProblemSeverity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
  NOT_APPLIED = 'NOT_APPLIED',
}
registerEnumType(ProblemSeverity, {
  name: 'ProblemSeverity',
  description: 'How bad a problem of a policy is.',
  valuesConfig: worded({
    ERROR: 'It cannot be published so.',
    WARNING: 'It can be published, and is perhaps not what was meant.',
    NOT_APPLIED: 'Said, and not carried out: a draft keeps it, and cannot be published with it.',
  }),
})

@ObjectType({ description: 'A place of the policy that is wrong or doubtful, and what to do about it.' })
export class RegulationProblem {
  @Field(() => String, { description: 'Its place in the policy: a JSON pointer.' })
  pointer: string

  @Field(() => ProblemSeverity, { description: 'How bad it is.' })
  severity: ProblemSeverity

  @Field(() => String, { description: 'What is wrong and what to do, in French.' })
  message: string
}

@ObjectType({ description: "A version of a service's règlement. Once published it is never changed." })
export class Regulation {
  @Field(() => UUIDScalar)
  id: string

  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => Int, { description: 'Counts the versions of the service, from 1.' })
  version: number

  @Field(() => RegulationStatus, { description: 'A draft, or published.' })
  status: RegulationStatus

  @Field(() => DayScalar, { nullable: true, description: 'First day on which it applies; null: a draft.' })
  effectiveFrom: Day | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null: a draft.' })
  publishedAt: Date | null

  @Field(() => DateTimeScalar)
  createdAt: Date

  document: Policy

  @Field(() => String, { description: 'The policy, as JSON text (see policy.schema.json; language 1).' })
  policy: string

  @Field(() => [String], { description: 'The policy as plain French sentences.' })
  sentences: string[]

  @Field(() => [RegulationProblem], { description: 'What is wrong or doubtful in it.' })
  problems: RegulationProblem[]
}

/** A version of a règlement, as it is kept. */
@Entity('regulation')
export class RegulationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Column('int')
  version: number

  @Column('date', { name: 'effective_from', nullable: true })
  effectiveFrom: Day | null

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null

  @Column('jsonb')
  policy: Policy

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null
}
