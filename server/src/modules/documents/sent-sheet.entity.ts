import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A spreadsheet kept for whom it was made, until it is fetched or too old. */
@Entity('sent_sheet')
export class SentSheetRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  name: string

  @Column('bytea')
  content: Buffer

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date
}
