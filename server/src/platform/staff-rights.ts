import type { StaffRole } from './actor.js'

/**
 * What the staff of a commune may do, and which roles do it. The rules of access refuse by this one table, and the console
 * shows it as « Qui peut quoi »; an administrator of the agglomeration may do all of it, everywhere. Who reads which data of
 * families is the other table: `data-readers.ts`.
 */
export const STAFF_RIGHTS = {
  /** Accounts, accesses, documents and changes of what a family declared. */
  DECIDE_FAMILIES: ['AGENT', 'COMMUNE_ADMIN'],
  /** Everything that a parent does, at the desk: file, quotient, requests, bookings. */
  ACT_FOR_FAMILIES: ['AGENT', 'COMMUNE_ADMIN'],
  /** Days, closures and places. */
  READ_CALENDAR: ['AGENT', 'CANTEEN', 'REGISSEUR', 'COMMUNE_ADMIN'],
  SET_CALENDAR: ['AGENT', 'COMMUNE_ADMIN'],
  /** To point who came, and see the kitchen's counts. */
  MARK_ATTENDANCE: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN'],
  /** To say who a child noted by name was: it charges a family. */
  SETTLE_NOTES: ['AGENT', 'COMMUNE_ADMIN'],
  TAKE_MONEY: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To close the day, remit to the bank, correct, and follow cheques and transfers. */
  KEEP_TILL: ['REGISSEUR', 'COMMUNE_ADMIN'],
  /** To ask for what a wallet holds to be paid back to its family. */
  ASK_REFUNDS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To refund an order, approve, send, and decide on disputes. */
  REFUND: ['REGISSEUR', 'COMMUNE_ADMIN'],
  KEEP_BOOKS: ['REGISSEUR', 'COMMUNE_ADMIN'],
  /** How its régie is set up: its SIRET, its codes, its régisseur; changed by a commune whose own it is. */
  READ_REGIE: ['REGISSEUR', 'COMMUNE_ADMIN'],
  SET_UP_REGIE: ['COMMUNE_ADMIN'],
  SET_CARD_PAYMENTS: ['REGISSEUR', 'COMMUNE_ADMIN'],
  READ_REGULATIONS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** What the council decided: règlements, with their prices. */
  WRITE_REGULATIONS: ['COMMUNE_ADMIN'],
  /** What the commune offers, and to whom: services and situations, archived or not. */
  SET_UP_SERVICES: ['COMMUNE_ADMIN'],
  READ_TARIFFS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To publish the prices that the council voted, withdraw them, and say what a user costs. */
  SET_TARIFFS: ['COMMUNE_ADMIN'],
  /** Its schools, and their classes of each school year. */
  SET_UP_SCHOOLS: ['COMMUNE_ADMIN'],
  /** Families, children, classes, accesses, quotients and balances from a file, and back to a file. */
  IMPORT_FAMILIES: ['COMMUNE_ADMIN'],
  ADMINISTER_STAFF: ['COMMUNE_ADMIN'],
  /** What the commune is called, its colour, its logo, and what the pages of law say of it. */
  SET_UP_COMMUNE: ['COMMUNE_ADMIN'],
  /** The agglomeration itself, its communes and its régies: of no role of a commune. */
  ADMINISTER_AGGLOMERATION: [],
  /** Who did what, when and from where. */
  READ_AUDIT: ['COMMUNE_ADMIN'],
} as const satisfies Record<string, readonly StaffRole[]>

export type StaffRightName = keyof typeof STAFF_RIGHTS
