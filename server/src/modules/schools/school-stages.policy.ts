import type { SchoolLevel } from './school.entity.js'

/** The schools of children, and the levels that each teaches. */
export const SCHOOL_STAGES = {
  nursery: ['TPS', 'PS', 'MS', 'GS'],
  elementary: ['CP', 'CE1', 'CE2', 'CM1', 'CM2'],
} as const satisfies Record<string, readonly SchoolLevel[]>
