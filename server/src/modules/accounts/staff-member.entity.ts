import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { STAFF_ROLES, type StaffRole as Role } from '../../platform/actor.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { oneOf } from '../../platform/row.js'
import { worded } from '../../platform/worded.js'

export const StaffRole = Object.fromEntries(STAFF_ROLES.map((role) => [role, role])) as { readonly [R in Role]: R }
registerEnumType(StaffRole, {
  name: 'StaffRole',
  description:
    'DEPUTY: mandataire suppléant of a régisseur. READER: sees, without health nor money, and changes nothing.',
  valuesConfig: worded({
    AGENT: 'Agent of a town hall: families, registers, calendar, counter.',
    AGGLOMERATION_ADMIN: 'Administrator of the agglomeration: may do all of it, in every commune.',
    CANTEEN: 'Canteen: register and kitchen.',
    COMMUNE_ADMIN: 'Administrator of a commune: sets it up, and its team.',
    DEPUTY: 'Mandataire suppléant of a régisseur: the till.',
    READER: 'Reads, without health nor families’ money, and changes nothing.',
    REGISSEUR: 'Régisseur: the till, the books, refunds.',
  }),
})
/** In a row. */
export const staffRole = oneOf(STAFF_ROLES)

/** A role that an account holds in a commune, or in all. */
@ObjectType('StaffMembership', { description: 'A role that an account holds in a commune, or in all of them.' })
@Entity('staff_member')
export class StaffMember {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'commune_id', nullable: true })
  communeId: string | null

  @Field(() => StaffRole, { description: 'What it may do: `staffRights` says what that is.' })
  @Column('text')
  role: Role

  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt: Date | null
}
