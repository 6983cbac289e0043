import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A link sent by mail, good once and for a time. The token itself is only in the mail. */
@Entity('account_link')
export class AccountLink {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  purpose: 'CONFIRM_EMAIL' | 'RESET_PASSWORD' | 'OPEN_CONSOLE' | 'JOIN'

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null
}
