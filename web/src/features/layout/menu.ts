import { t } from './messages'

export interface MenuLink {
  path: string
  label: string
}
/** Shown in a row on a desk. */
export const mainLinks = (): MenuLink[] => [
  { path: '/', label: t('home') },
  { path: '/reserver', label: t('book') },
  { path: '/mes-reservations', label: t('bookings') },
  { path: '/commandes', label: t('orders') },
]
/** Under the name of the account, top right. */
export const accountLinks = (): MenuLink[] => [
  { path: '/mes-filiations', label: t('families') },
  { path: '/mes-services', label: t('services') },
  { path: '/documents', label: t('documents') },
  { path: '/porte-monnaie', label: t('wallet') },
  { path: '/mes-factures', label: t('invoices') },
  { path: '/mon-compte', label: t('profile') },
]
export const topUpPath = '/porte-monnaie#recharger'

/** Whether the page at `current` is under this entry. */
export const isCurrent = (current: string, path: string): boolean =>
  path === '/' ? current === '/' : current === path || current.startsWith(`${path}/`)

/** The commune whose name and colours the pages wear: the only one the family has asked for, else none. */
export function onlyCommune<C extends { id: string }>(accesses: readonly { status: string; commune: C }[]): C | null {
  const live = accesses.filter((a) => a.status === 'VALID' || a.status === 'PENDING').map((a) => a.commune)
  const first = live[0]
  return first && live.every((commune) => commune.id === first.id) ? first : null
}
