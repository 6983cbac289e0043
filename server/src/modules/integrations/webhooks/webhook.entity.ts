import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ChangeKind } from '../changes/change.entity.js'

/** Where a program is told what changed. */
@Entity('webhook')
export class WebhookRow {
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'client_id' })
  clientId: string

  @Column('text')
  url: string

  @Column('text', { array: true })
  kinds: ChangeKind[]

  /** The newest first: while two are live, both sign. */
  @Column('bytea', { name: 'secrets_encrypted', array: true })
  secretsEncrypted: Buffer[]

  /** The last change of the feed for which a delivery was written. */
  @Column('bigint', { name: 'after_tx', default: 0 })
  afterTx: string

  @Column('bigint', { name: 'after_seq', default: 0 })
  afterSeq: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by' })
  createdBy: string

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince: Date | null

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt: Date | null

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null
}

/** One message: tried until it is taken, or given up. */
@Entity('webhook_delivery')
export class WebhookDeliveryRow {
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'webhook_id' })
  webhookId: string

  @Column('text')
  type: string

  @Column('text')
  body: string

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('text', { default: 'WAITING' })
  status: string

  @Column('int', { default: 0 })
  attempts: number

  @Column('timestamptz', { name: 'next_at' })
  nextAt: Date

  @Column('timestamptz', { name: 'last_at', nullable: true })
  lastAt: Date | null

  @Column('int', { name: 'answer_status', nullable: true })
  answerStatus: number | null

  @Column('text', { nullable: true })
  answer: string | null

  @Column('int', { name: 'took_ms', nullable: true })
  tookMs: number | null
}
