import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { DateTimeScalar } from '../../../platform/scalars.js'
import type { RetentionClass } from './retention.policy.js'

/** A duration that somebody chose; of the agglomeration without a commune. */
@Entity('retention_setting')
export class RetentionSettingRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  @Column('text', { name: 'data_class' })
  dataClass: RetentionClass

  @Column('int')
  months: number

  @Column('timestamptz', { name: 'set_at' })
  setAt: Date

  @Column('uuid', { name: 'set_by' })
  setBy: string
}

@ObjectType({ description: 'What the nightly job took away of a class (« rapport de purge »).' })
@Entity('retention_report')
export class RetentionReport {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Field(() => DateTimeScalar, { description: 'When it ran.' })
  @Column('timestamptz', { name: 'ran_at' })
  ranAt: Date

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  @Column('text', { name: 'data_class' })
  dataClass: RetentionClass

  @Field(() => Int, { description: 'For how many months they were kept then.' })
  @Column('int')
  months: number

  @Field(() => Int, { description: 'Rows that it took away.' })
  @Column('int')
  removed: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of when the oldest of them was; null: there was none.' })
  @Column('timestamptz', { nullable: true })
  oldest: Date | null
}
