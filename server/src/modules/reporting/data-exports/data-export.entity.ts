import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { DateTimeScalar, UUIDScalar } from '../../../platform/scalars.js'

@ObjectType({
  description:
    'A copy of what is kept of an account (« copie de mes données »): one ZIP, made once and kept for seven days.',
})
@Entity('data_export')
export class DataExport {
  @Field(() => UUIDScalar)
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Field(() => DateTimeScalar, { description: 'When its owner asked for it.' })
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it can be fetched; null: it is being made.' })
  @Column('timestamptz', { name: 'ready_at', nullable: true })
  readyAt: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is deleted; null: it is being made.' })
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null

  @Column('text', { name: 'file_key', nullable: true })
  fileKey: string | null

  /** Of this file alone, sealed by the key of the install. */
  @Column('bytea', { name: 'key_encrypted', nullable: true })
  keyEncrypted: Buffer | null

  @Field(() => Int, { nullable: true, description: 'Size in bytes; null: it is being made.' })
  @Column('int', { name: 'size_bytes', nullable: true })
  sizeBytes: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Path of the ZIP, with the same session; null: it is being made.',
  })
  get url(): string | null {
    return this.readyAt && `/data-exports/${this.id}`
  }
}
