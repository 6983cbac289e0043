import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

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
registerEnumType(FiliationType, {
  name: 'FiliationType',
  description: 'Who an account is to a person.',
  valuesConfig: worded({
    FATHER: 'Père.',
    FOSTER_FAMILY: 'Famille d’accueil.',
    GRANDPARENT: 'Grand-parent.',
    LEGAL_GUARDIAN: 'Tuteur légal.',
    MOTHER: 'Mère.',
    OTHER: 'Somebody else who answers.',
    SELF: 'The person itself.',
  }),
})

/** An account answers for a beneficiary. Removed, it stays for the history. */
@ObjectType({ description: 'A person in a family: an account answers for a beneficiary.' })
@Entity('filiation')
export class Filiation {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'beneficiary_id' })
  beneficiaryId: string

  @Field(() => FiliationType, { description: 'Who the account is to the person.' })
  @Column('text')
  type: FiliationType

  @Column('int')
  position: number

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null

  @Column('timestamptz', { name: 'created_at', select: false })
  createdAt: Date
}
