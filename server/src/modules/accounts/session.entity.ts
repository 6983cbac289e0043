import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DateTimeScalar, UUIDScalar } from '../../platform/scalars.js'

/** One browser that is signed in. The token itself is only in its cookie. */
@ObjectType({ description: 'A browser that is signed in (« appareil connecté »).' })
@Entity('session')
export class Session {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  @Field(() => DateTimeScalar, { description: 'When it last asked something.' })
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date

  @Field(() => String, { nullable: true, description: 'What the browser says it is; null: nothing.' })
  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null

  /** Since when it has shown a second factor. */
  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt: Date | null

  /** The browser that asks. Known when read, not kept. */
  @Field(() => Boolean, { description: 'The one that asks.' })
  current: boolean

  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash: Buffer
}
