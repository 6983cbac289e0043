import type { ActingRole } from './actor.js'

/**
 * What the staff of a commune may do, and which roles do it. The rules of access refuse by this one table, and the console
 * shows it as « Qui peut quoi »; an administrator of the agglomeration may do all of it, everywhere. Who reads which data of
 * families is the other table: `data-readers.ts`. Scopes of programs stand beside the roles; `api-scopes.ts` says which operations they reach.
 */
export const STAFF_RIGHTS = {
  /** Accounts, accesses, documents and changes of what a family declared. */
  DECIDE_FAMILIES: ['AGENT', 'COMMUNE_ADMIN'],
  /** Everything that a parent does, at the desk: file, quotient, requests, bookings. */
  ACT_FOR_FAMILIES: ['AGENT', 'COMMUNE_ADMIN', 'WRITE_BOOKINGS', 'WRITE_FAMILIES'],
  /** To find a family of the commune, and open its file: each part of it says who reads it. */
  FIND_FAMILIES: ['AGENT', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'READ_FAMILIES'],
  /** Days, closures and places. */
  READ_CALENDAR: ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'READ_COUNTS'],
  SET_CALENDAR: ['AGENT', 'COMMUNE_ADMIN'],
  /** Who is expected and who came, and the kitchen's counts. */
  READ_REGISTER: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN', 'READER', 'READ_COUNTS', 'READ_ATTENDANCE'],
  MARK_ATTENDANCE: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN', 'WRITE_ATTENDANCE'],
  /** To say who a child noted by name was: it charges a family. */
  SETTLE_NOTES: ['AGENT', 'COMMUNE_ADMIN'],
  TAKE_MONEY: ['AGENT', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READ_MONEY'],
  /** To cancel what one took oneself, the same day; who keeps the till cancels what anybody took. */
  CANCEL_TAKINGS: ['DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To take money from the till to the bank, on a numbered slip. */
  DEPOSIT_TAKINGS: ['DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To close the day, correct, decide, and follow deposits, cheques and transfers. */
  KEEP_TILL: ['REGISSEUR', 'COMMUNE_ADMIN', 'WRITE_MONEY'],
  /** To ask for what a wallet holds to be paid back to its family. */
  ASK_REFUNDS: ['AGENT', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** To refund an order, approve, send, and decide on disputes. */
  REFUND: ['REGISSEUR', 'COMMUNE_ADMIN'],
  /** The remittance sheet and the balance of its régie: totals, and nobody's name. */
  READ_REPORTS: ['REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'READ_MONEY'],
  KEEP_BOOKS: ['REGISSEUR', 'COMMUNE_ADMIN', 'READ_MONEY'],
  /** How its régie is set up: its SIRET, its codes, its régisseur; changed by a commune whose own it is. */
  READ_REGIE: ['DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN'],
  SET_UP_REGIE: ['COMMUNE_ADMIN'],
  SET_CARD_PAYMENTS: ['REGISSEUR', 'COMMUNE_ADMIN'],
  READ_REGULATIONS: ['AGENT', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN'],
  /** What the council decided: règlements, with their prices. */
  WRITE_REGULATIONS: ['COMMUNE_ADMIN'],
  /** What the commune offers, and to whom: services and situations, archived or not. */
  SET_UP_SERVICES: ['COMMUNE_ADMIN'],
  READ_TARIFFS: ['AGENT', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER'],
  /** To publish the prices that the council voted, withdraw them, and say what a user costs. */
  SET_TARIFFS: ['COMMUNE_ADMIN'],
  /** Its schools, and their classes of each school year. */
  SET_UP_SCHOOLS: ['COMMUNE_ADMIN'],
  /** Families, children, classes, accesses, quotients and balances from a file, and back to a file. */
  IMPORT_FAMILIES: ['COMMUNE_ADMIN'],
  ADMINISTER_STAFF: ['COMMUNE_ADMIN'],
  /** Programs of others that read or write in the commune, and their tokens. */
  ADMINISTER_CLIENTS: ['COMMUNE_ADMIN'],
  /** What the commune is called, its colour, its logo, and what the pages of law say of it. */
  SET_UP_COMMUNE: ['COMMUNE_ADMIN'],
  /** The agglomeration itself, its communes and its régies: of no role of a commune. */
  ADMINISTER_AGGLOMERATION: [],
  /** Who did what, when and from where. */
  READ_AUDIT: ['COMMUNE_ADMIN'],
} as const satisfies Record<string, readonly ActingRole[]>

export type StaffRightName = keyof typeof STAFF_RIGHTS

/** Whether a row of `staff_member` gives a right in a commune (an expression; null: of the agglomeration): `roles` is a parameter. */
export const givesRightSql = (member: string, communeId: string, roles: string): string =>
  `(${member}.role = 'AGGLOMERATION_ADMIN' or (${member}.commune_id = ${communeId} and ${member}.role = any(${roles}::text[])))`
