import type { StaffRole } from '@generated'

/** Who is offered the buttons that write a règlement; the server decides. */
export const mayWrite = (roles: readonly StaffRole[]): boolean =>
  roles.includes('COMMUNE_ADMIN') || roles.includes('AGGLOMERATION_ADMIN')
