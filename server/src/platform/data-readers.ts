import type { ActingRole } from './actor.js'

/**
 * Which roles of a commune read which personal data of its families, besides the family itself. The rules that refuse and
 * the page that tells families read this one table; an administrator of the agglomeration reads all of it.
 */
export const DATA_READERS = {
  /** Account, children, accesses, and which documents there are. */
  FAMILY: ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER', 'READ_FAMILIES', 'WRITE_FAMILIES'],
  /** That a child has a care plan (PAI), its text and its document, each reading of the text being noted; and why a child was away. */
  CARE_PLAN: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN', 'READ_HEALTH'],
  /** The content of the other documents. */
  DOCUMENTS: ['AGENT', 'COMMUNE_ADMIN'],
  /** What a commune keeps of them for its règlements (`custom-fields`): it may be of somebody's health. */
  CUSTOM_FIELDS: ['AGENT', 'COMMUNE_ADMIN'],
  /** Wallets, orders, prices, receipts, quotients. */
  MONEY: ['AGENT', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READ_MONEY'],
  /** Who is expected, who came, and the notes of the register. */
  ATTENDANCE: ['AGENT', 'CANTEEN', 'COMMUNE_ADMIN', 'READER', 'READ_ATTENDANCE'],
} as const satisfies Record<string, readonly ActingRole[]>

export type PersonalData = keyof typeof DATA_READERS
