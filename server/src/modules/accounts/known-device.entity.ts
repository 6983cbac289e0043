import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A browser from which an account has signed in before: its owner is not told of it again. */
@Entity('known_device')
export class KnownDevice {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date
}
