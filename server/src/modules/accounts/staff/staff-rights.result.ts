import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { STAFF_RIGHTS, type StaffRightName } from '../../../platform/staff-rights.js'
import { StaffRole } from '../staff-member.entity.js'

export const StaffRightEnum = Object.fromEntries(Object.keys(STAFF_RIGHTS).map((right) => [right, right]))
registerEnumType(StaffRightEnum, { name: 'StaffRightName', description: 'What the staff may do in a commune.' })

@ObjectType({ description: 'Which roles may do something: as the rules of access say.' })
export class StaffRightHolders {
  @Field(() => StaffRightEnum)
  right: StaffRightName

  @Field(() => [StaffRole], { description: 'In the communes where they have the role; the agglomeration in all.' })
  roles: readonly Role[]
}
