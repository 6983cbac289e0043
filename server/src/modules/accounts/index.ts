export { Account, AccountStatus, Gender } from './account.entity.js'
export { accountById } from './accounts.loaders.js'
export { Session } from './session.entity.js'
export { StaffMember, StaffRole } from './staff-member.entity.js'
