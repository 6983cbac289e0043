import type { StaffRole } from '@generated'
import { STAFF_RIGHTS, type StaffRight } from '../generated/staffRights'

export type MenuKey =
  | 'validations'
  | 'families'
  | 'attendance'
  | 'kitchen'
  | 'calendars'
  | 'waitingList'
  | 'services'
  | 'situations'
  | 'documentTypes'
  | 'customFields'
  | 'tariffs'
  | 'schools'
  | 'schoolYear'
  | 'regulations'
  | 'orders'
  | 'refunds'
  | 'taking'
  | 'receipts'
  | 'invoices'
  | 'till'
  | 'deposits'
  | 'cardPayments'
  | 'reports'
  | 'imports'
  | 'regies'
  | 'staff'
  | 'apiClients'
  | 'commune'
  | 'opening'
  | 'preview'
  | 'retention'
  | 'communes'
  | 'agglomeration'
  | 'audit'
export interface MenuEntry {
  key: MenuKey
  path: string
}
/** A role held in one commune, or in every commune when `commune` is null. */
export interface Membership {
  role: StaffRole
  commune: { id: string } | null
}

/** `everywhere`: of no commune, so that it is there before the first one is. */
const entries: readonly (MenuEntry & { rights: readonly StaffRight[]; everywhere?: true })[] = [
  { key: 'validations', path: '/a-valider', rights: ['DECIDE_FAMILIES'] },
  { key: 'families', path: '/familles', rights: ['FIND_FAMILIES'] },
  { key: 'attendance', path: '/pointage', rights: ['READ_REGISTER'] },
  { key: 'kitchen', path: '/cuisine', rights: ['READ_REGISTER'] },
  { key: 'calendars', path: '/calendriers', rights: ['READ_CALENDAR'] },
  { key: 'waitingList', path: '/liste-d-attente', rights: ['ACT_FOR_FAMILIES'] },
  { key: 'regulations', path: '/reglements', rights: ['READ_REGULATIONS'] },
  { key: 'services', path: '/services', rights: ['SET_UP_SERVICES'] },
  { key: 'situations', path: '/situations', rights: ['SET_UP_SERVICES'] },
  { key: 'documentTypes', path: '/pieces', rights: ['SET_UP_SERVICES'] },
  { key: 'customFields', path: '/informations', rights: ['SET_UP_SERVICES'] },
  { key: 'tariffs', path: '/tarifs', rights: ['READ_TARIFFS'] },
  { key: 'schools', path: '/ecoles', rights: ['SET_UP_SCHOOLS', 'ACT_FOR_FAMILIES'] },
  { key: 'schoolYear', path: '/annee-scolaire', rights: ['SET_UP_SCHOOLS', 'ACT_FOR_FAMILIES'] },
  { key: 'orders', path: '/commandes', rights: ['ACT_FOR_FAMILIES', 'TAKE_MONEY'] },
  { key: 'taking', path: '/encaisser', rights: ['TAKE_MONEY'] },
  { key: 'receipts', path: '/recus', rights: ['TAKE_MONEY'] },
  { key: 'invoices', path: '/factures', rights: ['KEEP_BOOKS'] },
  { key: 'till', path: '/caisse', rights: ['KEEP_TILL'] },
  { key: 'deposits', path: '/remises', rights: ['DEPOSIT_TAKINGS'] },
  { key: 'refunds', path: '/remboursements', rights: ['REFUND'] },
  { key: 'reports', path: '/comptes', rights: ['READ_REPORTS'] },
  { key: 'cardPayments', path: '/paiement-par-carte', rights: ['SET_CARD_PAYMENTS'] },
  { key: 'imports', path: '/import', rights: ['IMPORT_FAMILIES'] },
  { key: 'regies', path: '/regies', rights: ['READ_REGIE'], everywhere: true },
  { key: 'staff', path: '/equipe', rights: ['ADMINISTER_STAFF'] },
  { key: 'apiClients', path: '/acces-api', rights: ['ADMINISTER_CLIENTS'] },
  { key: 'commune', path: '/commune', rights: ['SET_UP_COMMUNE'] },
  { key: 'opening', path: '/ouverture', rights: ['SET_UP_COMMUNE'] },
  { key: 'preview', path: '/apercu', rights: ['SET_UP_COMMUNE'] },
  { key: 'retention', path: '/conservation', rights: ['SET_UP_COMMUNE'] },
  { key: 'communes', path: '/communes', rights: ['ADMINISTER_AGGLOMERATION'], everywhere: true },
  { key: 'agglomeration', path: '/agglomeration', rights: ['ADMINISTER_AGGLOMERATION'], everywhere: true },
  { key: 'audit', path: '/actions', rights: ['READ_AUDIT'] },
]

/** Whether one of these roles gives one of these rights; the server decides all the same. */
export const mayDo = (roles: readonly StaffRole[], ...rights: readonly StaffRight[]): boolean =>
  roles.some((role) => {
    const has = (right: StaffRight) => STAFF_RIGHTS[right].some((one) => one === role)
    return role === 'AGGLOMERATION_ADMIN' || rights.some(has)
  })

/** The screens these roles use, in the order of the menu; the server decides what each may really do. */
export function menuFor(roles: readonly StaffRole[], anyCommune = true): MenuEntry[] {
  return entries
    .filter((e) => (anyCommune || e.everywhere) && mayDo(roles, ...e.rights))
    .map(({ key, path }) => ({ key, path }))
}

export function rolesIn(staff: readonly Membership[], communeId: string): StaffRole[] {
  return staff.filter((m) => m.commune === null || m.commune.id === communeId).map((m) => m.role)
}

/** The communes a member of staff works for: all of them when one membership names none. */
export function communesOf<C extends { id: string }>(staff: readonly Membership[], communes: readonly C[]): C[] {
  return communes.filter((c) => rolesIn(staff, c.id).length > 0)
}

/**
 * The screen to open first, or null for someone without a role here: the first of the menu, or, for who sets up a commune that offers nothing yet, what is
 * left to do before it opens.
 */
export function homeFor(roles: readonly StaffRole[], anyCommune = true, offers = true): string | null {
  if (anyCommune && !offers && mayDo(roles, 'SET_UP_COMMUNE')) return '/ouverture'
  return menuFor(roles, anyCommune)[0]?.path ?? null
}

/** Whether these roles open the screen at `path`, its sub-pages included. */
export function mayOpen(roles: readonly StaffRole[], path: string): boolean {
  const known = entries.some((e) => isUnder(path, e.path))
  return !known || menuFor(roles).some((e) => isUnder(path, e.path))
}

const isUnder = (path: string, root: string) => path === root || path.startsWith(`${root}/`)
