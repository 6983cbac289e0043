import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import type { GivenFacts } from '../regulations/index.js'
import { worded } from '../../platform/worded.js'

export enum WaitingStatus {
  /** The town hall gives the places of its days together, once `allocatedFrom` has passed. */
  ASKED = 'ASKED',
  WAITING = 'WAITING',
  /** A place is kept for it until `offeredUntil`. */
  OFFERED = 'OFFERED',
  BOOKED = 'BOOKED',
  LEFT = 'LEFT',
  LAPSED = 'LAPSED',
  /** Nothing could be offered any more: `endedReason` says why. */
  ENDED = 'ENDED',
}
registerEnumType(WaitingStatus, {
  name: 'WaitingStatus',
  description: 'What became of waiting for a place.',
  valuesConfig: worded({
    ASKED: 'The town hall gives the places of its days together, once `allocatedFrom` has passed.',
    BOOKED: 'Booked.',
    ENDED: 'Nothing could be offered any more: `endedReason` says why.',
    LAPSED: 'The place was kept until its time was over.',
    LEFT: 'The family left the list.',
    OFFERED: 'A place is kept until `offeredUntil`.',
    WAITING: 'Waits.',
  }),
})

/** Somebody waits for a place of a service on a full day. */
@Entity('waiting_request')
@ObjectType({ description: 'Somebody waits for a place of a service on a full day (« liste d’attente »).' })
export class WaitingRequest {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'service_id' })
  serviceId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  @Column('date')
  day: Day

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => WaitingStatus, { description: 'What became of it.' })
  @Column('text', { default: 'WAITING' })
  status: WaitingStatus

  /** What was known of the child and its family when it was asked: what its rank rests on. Nothing once it is over. */
  @Column('jsonb')
  facts: GivenFacts

  @Field(() => String, {
    nullable: true,
    description:
      'Among whom it waits, in the words of the règlement (French), where that shares the places of a day between groups of children; null: among all.',
  })
  @Column('text', { name: 'place_group', nullable: true })
  placeGroup: string | null

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('uuid', { name: 'asked_by' })
  askedBy: string

  @Column('timestamptz', { name: 'offered_at', nullable: true })
  offeredAt: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the place is kept, once it is offered; null: nothing is offered.',
  })
  @Column('timestamptz', { name: 'offered_until', nullable: true })
  offeredUntil: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the town hall may answer, of what it decides; null of a list on which places are offered in order.',
  })
  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the window in which it was asked closes: the town hall gives the places of its days together after it; null of what is not given so.',
  })
  @Column('timestamptz', { name: 'allocated_from', nullable: true })
  allocatedFrom: Date | null

  /** Where the town hall moved it on the list to be given, then its place on the list that was confirmed. */
  @Column('int', { name: 'list_rank', nullable: true })
  listRank: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the town hall moved it on its list, in its words; null: it did not.',
  })
  @Column('text', { name: 'rank_reason', nullable: true })
  rankReason: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null: it is not.' })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'In French: why nothing could be offered any more; null: it did not end so.',
  })
  @Column('text', { name: 'ended_reason', nullable: true })
  endedReason: string | null
}
