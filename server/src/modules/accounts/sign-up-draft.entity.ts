import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** A sign-up that was begun and may be resumed, by the browser that holds its token. */
@Entity('sign_up_draft')
export class SignUpDraftRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('int')
  step: number

  @Column('text', { nullable: true })
  email: string | null

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null

  @Column('text', { name: 'terms_version', nullable: true })
  termsVersion: string | null

  @Column('jsonb', { nullable: true })
  details: unknown | null

  @Column('jsonb')
  beneficiaries: unknown

  @Column('jsonb')
  accesses: unknown

  @Column('int', { default: 1 })
  revision: number

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date
}
