import type { StaffRole } from '@generated'

/** Who says who a child noted by name was; the server decides. */
export const maySettle = (roles: readonly StaffRole[]): boolean =>
  roles.some((role) => role === 'AGENT' || role === 'COMMUNE_ADMIN' || role === 'AGGLOMERATION_ADMIN')
