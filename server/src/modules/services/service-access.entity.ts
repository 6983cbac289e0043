import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const AccessStatus = {
  PENDING: 'PENDING',
  VALID: 'VALID',
  REFUSED: 'REFUSED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const
export type AccessStatus = keyof typeof AccessStatus
registerEnumType(AccessStatus, {
  name: 'AccessStatus',
  description: 'Where an access stands.',
  valuesConfig: worded({
    EXPIRED: 'Its last day has passed.',
    PENDING: 'Waits for the town hall.',
    REFUSED: 'Refused; `reason` says why.',
    REVOKED: 'Ended by the town hall; `reason` says why.',
    VALID: 'Opens its services between its days.',
  }),
})

/** One beneficiary's access to a commune's services under a situation, asked by an account. */
@ObjectType({
  description:
    'One person’s access to the services of a commune under a situation, asked by an account (« demande d’accès »).',
})
@Entity('service_access')
export class ServiceAccess {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'situation_id' })
  situationId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  /** As written: a VALID access past its last day is shown EXPIRED (see access.policy). */
  @Column('text')
  status: AccessStatus

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused or ended, in the words of the town hall; null otherwise.',
  })
  @Column('text', { nullable: true })
  reason: string | null

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the town hall decided; null: not yet.' })
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day on which it opens its services; null: not validated.',
  })
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'Last day, included; null: not validated.' })
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: Day | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the town hall ended it; `reason` says why; null: it was not.',
  })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null

  /** Its last day before it was ended. */
  @Column('date', { name: 'ended_valid_to', nullable: true })
  endedValidTo: Day | null

  /** The access in course that this request goes on from, once proofs are given again. */
  @Column('uuid', { nullable: true })
  renews: string | null

  /** Its dates once it is validated. */
  @Column('date', { name: 'renewed_from', nullable: true })
  renewedFrom: Day | null

  @Column('date', { name: 'renewed_until', nullable: true })
  renewedUntil: Day | null

  /** What the commune tells the families of it. */
  @Column('text', { name: 'renewal_note', nullable: true })
  renewalNote: string | null

  /** The town hall asked for it, in the name of the family. */
  @Column('boolean', { name: 'asked_by_staff' })
  askedByStaff: boolean

  @Column('uuid', { name: 'decided_by', select: false, nullable: true })
  decidedBy: string | null

  @Column('uuid', { name: 'ended_by', select: false, nullable: true })
  endedBy: string | null
}
