import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { StaffRole as Role } from '../../platform/actor.js'
import { UUIDScalar } from '../../platform/scalars.js'

export const StaffRole: { readonly [R in Role]: R } = {
  AGENT: 'AGENT',
  CANTEEN: 'CANTEEN',
  REGISSEUR: 'REGISSEUR',
  COMMUNE_ADMIN: 'COMMUNE_ADMIN',
  AGGLOMERATION_ADMIN: 'AGGLOMERATION_ADMIN',
}
registerEnumType(StaffRole, { name: 'StaffRole' })

/** A role that an account holds in a commune, or in all. */
@ObjectType('StaffMembership')
@Entity('staff_member')
export class StaffMember {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  @Field(() => StaffRole)
  @Column('text')
  role: Role

  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt: Date | null
}
