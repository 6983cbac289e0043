import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a payment provider announced: each event has an effect at most once. */
@Entity('external_event')
export class ExternalEvent {
  @PrimaryColumn('text')
  provider: string

  @PrimaryColumn('text', { name: 'event_id' })
  eventId: string

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date

  @Column('text')
  type: string

  @Column('text', { name: 'session_id', nullable: true })
  sessionId: string | null

  @Column('uuid', { name: 'regie_id', nullable: true })
  regieId: string | null

  @Column('text', { name: 'object_id', nullable: true })
  objectId: string | null
}
