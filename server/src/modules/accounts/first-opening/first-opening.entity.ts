import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one link that opens an empty install. The token is made again from the nonce; only its hash is compared. */
@Entity('first_opening')
export class FirstOpeningRow {
  @PrimaryColumn('boolean', { default: true })
  once: boolean

  @Column('bytea')
  nonce: Buffer

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  /** Whom it was made for, when it was made with `npm run admin:create`. */
  @Column('text', { nullable: true })
  email: string | null

  @Column('timestamptz', { name: 'made_at' })
  madeAt: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date
}
