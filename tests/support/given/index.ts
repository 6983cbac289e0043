import { anEveningCare } from './care.js'
import { aCommune, aDocumentType } from './commune.js'
import { aBookedMeal, aFamily, credit } from './family.js'
import { aProgram, aWebhook } from './program.js'
import { aStaffMember } from './staff.js'

/** Builders: each test makes its own commune and family, in the words of a clerk. */
export const given = {
  aCommune,
  aDocumentType,
  anEveningCare,
  aFamily,
  aStaffMember,
  aProgram,
  aWebhook,
  aBookedMeal,
  credit,
}
export type { TestCommune } from './commune.js'
export type { TestFamily } from './family.js'
