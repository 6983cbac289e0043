import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What a form made: see `makeOnce`. */
@Entity('made_once')
export class MadeOnce {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @PrimaryColumn('uuid', { name: 'request_id' })
  requestId: string

  @PrimaryColumn('text')
  subject: string

  @Column('uuid', { array: true })
  ids: string[]

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date
}
