import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'

export const FiliationType = {
  FATHER: 'FATHER',
  MOTHER: 'MOTHER',
  LEGAL_GUARDIAN: 'LEGAL_GUARDIAN',
  GRANDPARENT: 'GRANDPARENT',
  FOSTER_FAMILY: 'FOSTER_FAMILY',
  SELF: 'SELF',
  OTHER: 'OTHER',
} as const
export type FiliationType = keyof typeof FiliationType
registerEnumType(FiliationType, { name: 'FiliationType' })

/** An account answers for a beneficiary. Removed, it stays for the history. */
@ObjectType()
@Entity('filiation')
export class Filiation {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => FiliationType)
  @Column('text')
  type: FiliationType

  @Column('int')
  position: number

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null

  @Column('timestamptz', { name: 'created_at', select: false })
  createdAt: Date
}
