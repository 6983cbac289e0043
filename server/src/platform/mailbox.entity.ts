import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A mail kept here instead of sent, on an install without a mail server. */
@Entity('local_mail')
export class LocalMailRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: number

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date

  @Column('text')
  sender: string

  @Column('text')
  recipient: string

  @Column('text')
  subject: string

  @Column('text', { name: 'body_text' })
  bodyText: string

  @Column('text', { name: 'body_html' })
  bodyHtml: string
}
