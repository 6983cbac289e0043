import { staffRolesIn } from '../../../platform/actor.js'
import { STAFF_RIGHTS, type StaffRightName } from '../../../platform/staff-rights.js'
import { StaffRightHolders } from './staff-rights.result.js'

/** Every role that has each right. No statement: what the code allows is not in the database. */
export const staffRights = (): StaffRightHolders[] =>
  (Object.keys(STAFF_RIGHTS) as StaffRightName[]).map((right) =>
    Object.assign(new StaffRightHolders(), {
      right,
      roles: [...staffRolesIn(STAFF_RIGHTS[right]), 'AGGLOMERATION_ADMIN'],
    }),
  )
