import type { StaffRole } from '@generated'

export type MenuKey =
  | 'validations'
  | 'families'
  | 'attendance'
  | 'kitchen'
  | 'calendars'
  | 'services'
  | 'situations'
  | 'regulations'
  | 'orders'
  | 'refunds'
  | 'taking'
  | 'receipts'
  | 'till'
  | 'deposits'
  | 'cardPayments'
  | 'reports'
  | 'staff'
export interface MenuEntry {
  key: MenuKey
  path: string
}
/** A role held in one commune, or in every commune when `commune` is null. */
export interface Membership {
  role: StaffRole
  commune: { id: string } | null
}

const everyDesk: readonly StaffRole[] = ['AGENT', 'COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN']
const tillKeepers: readonly StaffRole[] = ['REGISSEUR', 'COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN']
const entries: readonly (MenuEntry & { roles: readonly StaffRole[] })[] = [
  { key: 'validations', path: '/a-valider', roles: everyDesk },
  { key: 'families', path: '/familles', roles: [...everyDesk, 'REGISSEUR'] },
  { key: 'attendance', path: '/pointage', roles: [...everyDesk, 'CANTEEN'] },
  { key: 'kitchen', path: '/cuisine', roles: [...everyDesk, 'CANTEEN'] },
  { key: 'calendars', path: '/calendriers', roles: everyDesk },
  { key: 'regulations', path: '/reglements', roles: everyDesk },
  { key: 'services', path: '/services', roles: ['COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'] },
  { key: 'situations', path: '/situations', roles: ['COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'] },
  { key: 'orders', path: '/commandes', roles: [...everyDesk, 'REGISSEUR'] },
  { key: 'taking', path: '/encaisser', roles: [...everyDesk, 'REGISSEUR'] },
  { key: 'receipts', path: '/recus', roles: [...everyDesk, 'REGISSEUR'] },
  { key: 'till', path: '/caisse', roles: tillKeepers },
  { key: 'deposits', path: '/remises', roles: tillKeepers },
  { key: 'refunds', path: '/remboursements', roles: ['REGISSEUR', 'COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'] },
  { key: 'reports', path: '/comptes', roles: ['REGISSEUR', 'COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'] },
  {
    key: 'cardPayments',
    path: '/paiement-par-carte',
    roles: ['REGISSEUR', 'COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'],
  },
  { key: 'staff', path: '/equipe', roles: ['COMMUNE_ADMIN', 'AGGLOMERATION_ADMIN'] },
]

/** The screens these roles use, in the order of the menu; the server decides what each may really do. */
export function menuFor(roles: readonly StaffRole[]): MenuEntry[] {
  return entries.filter((e) => e.roles.some((r) => roles.includes(r))).map(({ key, path }) => ({ key, path }))
}

export function rolesIn(staff: readonly Membership[], communeId: string): StaffRole[] {
  return staff.filter((m) => m.commune === null || m.commune.id === communeId).map((m) => m.role)
}

/** The communes a member of staff works for: all of them when one membership names none. */
export function communesOf<C extends { id: string }>(staff: readonly Membership[], communes: readonly C[]): C[] {
  return communes.filter((c) => rolesIn(staff, c.id).length > 0)
}

/** The screen to open first: the first of the menu, or null for someone without a role here. */
export function homeFor(roles: readonly StaffRole[]): string | null {
  return menuFor(roles)[0]?.path ?? null
}

/** Whether these roles open the screen at `path`, its sub-pages included. */
export function mayOpen(roles: readonly StaffRole[], path: string): boolean {
  const known = entries.some((e) => isUnder(path, e.path))
  return !known || menuFor(roles).some((e) => isUnder(path, e.path))
}

const isUnder = (path: string, root: string) => path === root || path.startsWith(`${root}/`)
