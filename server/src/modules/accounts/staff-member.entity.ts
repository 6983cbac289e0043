import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { STAFF_ROLES, type StaffRole as Role } from '../../platform/actor.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { oneOf } from '../../platform/row.js'

export const StaffRole = Object.fromEntries(STAFF_ROLES.map((role) => [role, role])) as { readonly [R in Role]: R }
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description:
    'DEPUTY: mandataire suppléant of a régisseur. READER: sees, without health nor money, and changes nothing.',
})
/** In a row. */
export const staffRole = oneOf(STAFF_ROLES)

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
