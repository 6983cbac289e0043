import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

export const SecondFactorKind = { TOTP: 'TOTP', PASSKEY: 'PASSKEY' } as const
export type SecondFactorKind = keyof typeof SecondFactorKind
registerEnumType(SecondFactorKind, {
  name: 'SecondFactorKind',
  description: 'What shows, beside the password, that it is the owner who signs in.',
  valuesConfig: worded({
    PASSKEY: 'A passkey of a device, or a security key (« clé d’accès », WebAuthn).',
    TOTP: 'An application that makes a code of six digits every 30 seconds (« application d’authentification », RFC 6238).',
  }),
})

/** What an account shows beside its password. A secret is encrypted; of a passkey only the public key is known. */
@ObjectType({ description: 'What an account shows beside its password to sign in (« double authentification »).' })
@Entity('second_factor')
export class SecondFactor {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => SecondFactorKind, { description: 'An application or a passkey.' })
  @Column('text')
  kind: SecondFactorKind

  @Field(() => String, { description: 'What its owner calls it.' })
  @Column('text')
  name: string

  @Column('bytea', { name: 'secret_encrypted', select: false, nullable: true })
  secretEncrypted: Buffer | null

  /** The last step of 30 seconds whose code was used: none is good twice. */
  @Column('int', { name: 'last_step', select: false, nullable: true })
  lastStep: number | null

  @Column('text', { name: 'credential_id', select: false, nullable: true })
  credentialId: string | null

  @Column('bytea', { name: 'public_key', select: false, nullable: true })
  publicKey: Buffer | null

  @Column('bigint', { name: 'sign_count', select: false, nullable: true })
  signCount: number | null

  @Column('text', { array: true, select: false, nullable: true })
  transports: string[] | null

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date

  /** Since when it counts: an application has shown a first code. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last signed in; null: not yet.' })
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null
}

/** A code to sign in with, once, when everything else is lost. Only its hash is kept. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId: string

  @PrimaryColumn('bytea', { name: 'code_hash' })
  codeHash: Buffer

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null
}

/** What a browser was asked to answer, by somebody whose password was right. */
@Entity('sign_in_challenge')
export class SignInChallenge {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash: Buffer

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('text')
  purpose: 'SIGN_IN' | 'ADD_PASSKEY'

  /** What a passkey signs. */
  @Column('text')
  challenge: string

  @Column('int', { default: 0 })
  tries: number

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null
}
