import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import type { ApiScope } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'

/** A program of others, let in by a commune or by the agglomeration. */
@Entity('api_client')
export class ApiClientRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  /** In whose name it writes: nobody signs in to it. */
  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  name: string

  @Column('text', { name: 'contact_email' })
  contactEmail: string

  @Column('text', { array: true })
  scopes: ApiScope[]

  @Column('date', { name: 'ends_on' })
  endsOn: Day

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by' })
  createdBy: string

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy: string | null
}

/** Of a client that has only some services of its commune. */
@Entity('api_client_service')
export class ApiClientServiceRow {
  @PrimaryColumn('uuid', { name: 'client_id' })
  clientId: string

  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string
}

/** Of a token only the hash is kept, and its first letters, to be told from another. */
@Entity('api_token')
export class ApiTokenRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'client_id' })
  clientId: string

  @Column('smallint')
  slot: number

  @Column('text')
  prefix: string

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Column('uuid', { name: 'created_by' })
  createdBy: string

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date

  @Column('date', { name: 'last_used_on', nullable: true })
  lastUsedOn: Day | null

  @Column('timestamptz', { name: 'warned_at', nullable: true })
  warnedAt: Date | null

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy: string | null
}

/** An answer kept for a day under the key of its question; without one, the question is being answered. */
@Entity('api_answer')
export class ApiAnswerRow {
  @PrimaryColumn('uuid', { name: 'client_id' })
  clientId: string

  @PrimaryColumn('text')
  key: string

  @Column('bytea')
  digest: Buffer

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Column('bytea', { name: 'answer_encrypted', nullable: true })
  answerEncrypted: Buffer | null
}
