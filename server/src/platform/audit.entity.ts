import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** Who did what, when. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('timestamptz')
  at: Date

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null

  @Column('text')
  action: string

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  @Column('text')
  subject: string

  @Column('uuid', { name: 'subject_id' })
  subjectId: string

  @Column('jsonb')
  details: unknown

  @Column('inet', { nullable: true })
  ip: string | null
}
