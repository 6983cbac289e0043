import { writeFileSync } from 'node:fs'
import { staffRolesIn } from './platform/actor.js'
import { STAFF_RIGHTS } from './platform/staff-rights.js'

/** Writes which roles do what, as the rules of access read it: the console shows a menu and a button to those alone. */
const [, , file = 'admin/src/generated/staffRights.ts'] = process.argv
const written = Object.entries(STAFF_RIGHTS).map(
  ([right, roles]) =>
    `  ${right}: [${staffRolesIn(roles)
      .map((role) => `'${role}'`)
      .join(', ')}],\n`,
)
writeFileSync(
  file,
  `import type { StaffRole } from './graphql'

/** Which roles of a commune do what, from the server's one table (npm run codegen); an administrator of the agglomeration does all. */
export const STAFF_RIGHTS = {
${written.join('')}} as const satisfies Record<string, readonly StaffRole[]>
export type StaffRight = keyof typeof STAFF_RIGHTS
`,
)
