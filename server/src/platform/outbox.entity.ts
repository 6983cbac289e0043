import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A job to be done after the commit that wrote it. */
@Entity('outbox')
export class Outbox {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('text')
  task: string

  @Column('json')
  payload: unknown

  @Column('timestamptz', { name: 'run_at', nullable: true })
  runAt: Date | null

  @Column('text', { name: 'job_key', nullable: true })
  jobKey: string | null

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date
}
