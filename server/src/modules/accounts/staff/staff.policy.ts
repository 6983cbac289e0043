import { type Actor, isOwnFamily, OWN_FAMILY, type StaffRole } from '../../../platform/actor.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'

export type StaffRefusalReason =
  | 'OWN_RIGHTS'
  | 'OWN_FAMILY'
  | 'LAST_ADMINISTRATOR'
  | 'RIGHTS_CHANGED'
  | 'CHANGED_MEANWHILE'
  | 'ALREADY_MEMBER'
  | 'ALREADY_INVITED'
  | 'NO_ROLE'
  | 'WRONG_ROLE'
  | 'OTHER_COMMUNES'
  | 'TOO_MANY_INVITATIONS'
  | 'WORKS_ELSEWHERE'
  | 'NO_SECOND_FACTOR'

export const STAFF_SENTENCES: Record<StaffRefusalReason, string> = {
  OWN_RIGHTS: 'Ce sont vos propres droits : demandez à un autre administrateur.',
  OWN_FAMILY,
  LAST_ADMINISTRATOR: 'C’est le dernier administrateur qui peut se connecter : nommez-en d’abord un autre.',
  RIGHTS_CHANGED: 'Vos droits viennent de changer : rechargez la page.',
  CHANGED_MEANWHILE:
    'Les rôles de cette personne ont été changés entre-temps. Relisez-les, puis refaites votre changement.',
  ALREADY_MEMBER: 'Cette personne fait déjà partie de l’équipe : changez plutôt ses rôles.',
  ALREADY_INVITED: 'Une invitation attend déjà cette personne : renvoyez-la, ou retirez-la.',
  NO_ROLE: 'Choisissez au moins un rôle.',
  WRONG_ROLE: 'Ce rôle ne se donne pas ici : choisissez-en un autre.',
  OTHER_COMMUNES: 'Cette invitation concerne aussi d’autres communes : demandez à l’agglomération.',
  WORKS_ELSEWHERE: 'Cette personne travaille aussi pour une autre commune : demandez à l’agglomération.',
  NO_SECOND_FACTOR: 'Cette personne n’a pas de double authentification.',
  TOO_MANY_INVITATIONS: 'Trop d’invitations en peu de temps. Réessayez dans une heure.',
}

const ADMINISTRATORS: readonly StaffRole[] = [...STAFF_RIGHTS.ADMINISTER_STAFF, 'AGGLOMERATION_ADMIN']
const administrates = (role: StaffRole) => ADMINISTRATORS.includes(role)

export interface Member {
  accountId: string
  roles: StaffRole[]
  suspended: boolean
  /** Whether the account itself is open. */
  open: boolean
  hasSecondFactor: boolean
  /** Every commune of theirs; null of the agglomeration. */
  places: (string | null)[]
}

export const isLiveAdministrator = (m: Member): boolean => m.open && !m.suspended && m.roles.some(administrates)

/** Nobody changes their own rights, nor those of their household. */
export function whyNotTouch(actor: Actor, member: Pick<Member, 'accountId'>): StaffRefusalReason | null {
  if (member.accountId === actor.accountId) return 'OWN_RIGHTS'
  return isOwnFamily(actor, member.accountId) ? 'OWN_FAMILY' : null
}

/** Whose factors fall guards less: only who administers every place where they work may decide it. */
export const whyNotResetFactors = (
  actor: Actor,
  member: Member,
  mayAdminister: (place: string | null) => boolean,
): StaffRefusalReason | null =>
  whyNotTouch(actor, member) ??
  (member.places.every(mayAdminister) ? null : 'WORKS_ELSEWHERE') ??
  (member.hasSecondFactor ? null : 'NO_SECOND_FACTOR')

/** Of a change after which this member would administrate no more. */
export function whyNotLose(actor: Actor, member: Member, all: readonly Member[]): StaffRefusalReason | null {
  const others = all.filter((m) => m.accountId !== member.accountId && isLiveAdministrator(m))
  const last = isLiveAdministrator(member) && others.length === 0
  return whyNotTouch(actor, member) ?? (last ? 'LAST_ADMINISTRATOR' : null)
}

/** Roles to give in a commune, or in the agglomeration when `communeId` is null. */
export function whyNotRoles(roles: readonly StaffRole[], inCommune: boolean): StaffRefusalReason | null {
  if (roles.length === 0) return 'NO_ROLE'
  return roles.every((role) => (role === 'AGGLOMERATION_ADMIN') !== inCommune) ? null : 'WRONG_ROLE'
}

/** Roles are given instead of those that were read: a role given or taken away meanwhile is neither lost nor given back. */
export const whyNotInstead = (
  before: readonly StaffRole[],
  { roles }: Pick<Member, 'roles'>,
): StaffRefusalReason | null =>
  new Set(before).size === roles.length && roles.every((role) => before.includes(role)) ? null : 'CHANGED_MEANWHILE'

export const staysAdministrator = (roles: readonly StaffRole[]): boolean => roles.some(administrates)
