import type { StaffRole } from './graphql'

/** Which roles of a commune do what, from the server's one table (npm run codegen); an administrator of the agglomeration does all. */
export const STAFF_RIGHTS = {
  DECIDE_FAMILIES: ['AGENT', 'COMMUNE_ADMIN'],
  ACT_FOR_FAMILIES: ['AGENT', 'COMMUNE_ADMIN'],
  READ_CALENDAR: ['AGENT', 'CANTEEN', 'REGISSEUR', 'COMMUNE_ADMIN'],
  SET_CALENDAR: ['AGENT', 'COMMUNE_ADMIN'],
  MARK_ATTENDANCE: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN'],
  SETTLE_NOTES: ['AGENT', 'COMMUNE_ADMIN'],
  TAKE_MONEY: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  KEEP_TILL: ['REGISSEUR', 'COMMUNE_ADMIN'],
  ASK_REFUNDS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  REFUND: ['REGISSEUR', 'COMMUNE_ADMIN'],
  KEEP_BOOKS: ['REGISSEUR', 'COMMUNE_ADMIN'],
  SET_CARD_PAYMENTS: ['REGISSEUR', 'COMMUNE_ADMIN'],
  READ_REGULATIONS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  WRITE_REGULATIONS: ['COMMUNE_ADMIN'],
  SET_UP_SERVICES: ['COMMUNE_ADMIN'],
  SET_UP_SCHOOLS: ['COMMUNE_ADMIN'],
  ADMINISTER_STAFF: ['COMMUNE_ADMIN'],
} as const satisfies Record<string, readonly StaffRole[]>
export type StaffRight = keyof typeof STAFF_RIGHTS
