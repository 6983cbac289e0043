/**
 * What somebody is in the town hall of a commune. A deputy is the « mandataire suppléant » of a régisseur, who takes their place
 * while they are away (CGCT, art. R. 1617-5-2, II; instruction codificatrice n° 06-031-A-B-M of 21 April 2006); a reader is an
 * elected member, the head of a school or an auditor, who changes nothing.
 */
export const COMMUNE_ROLES = ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER'] as const
export const STAFF_ROLES = [...COMMUNE_ROLES, 'AGGLOMERATION_ADMIN'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/**
 * Roles that see money or health: all but the reader's. From the day that the agglomeration chooses, they count only in a session that
 * has shown a second factor.
 */
export const GUARDED_ROLES: readonly StaffRole[] = STAFF_ROLES.filter((role) => role !== 'READER')

/**
 * What a program may be given in a commune, one by one; what writes reads too. Health is apart: it adds what the others leave out, and
 * opens nothing alone.
 */
export const API_SCOPES = [
  ...(['WRITE_BOOKINGS', 'READ_COUNTS', 'READ_ATTENDANCE', 'WRITE_ATTENDANCE'] as const),
  ...(['READ_MONEY', 'WRITE_MONEY', 'READ_FAMILIES', 'WRITE_FAMILIES', 'READ_HEALTH'] as const),
] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** Whoever acts in a commune: somebody of its staff by their roles, a program by its scopes. */
export type ActingRole = StaffRole | ApiScope

/** Of a list of who has a right: the roles of people. */
export const staffRolesIn = (roles: readonly ActingRole[]): StaffRole[] =>
  STAFF_ROLES.filter((role) => roles.includes(role))

export interface StaffRight {
  role: ActingRole
  /** null = every commune. */
  communeId: string | null
}

/**
 * The id of the session that a page was made for, sent with everything it asks (never the cookie's token).
 * A browser has one cookie for all its tabs: without it, a tab left open acts for whoever signed in last.
 */
export const SESSION_HEADER = 'x-session-id'

/** Who acts: read once per request from the session, never from the client. */
export interface Actor {
  accountId: string
  /** The network address that the request came from. */
  ip: string
  sessionId: string
  accountStatus: 'PENDING' | 'ACTIVE' | 'REFUSED' | 'CLOSED'
  staff: StaffRight[]
  /** Of a member of the staff: the other accounts that answer, or answered, for somebody whom theirs answers for. */
  household: string[]
  /** Of a program, which acts with its token and in nobody's name. */
  client?: ActingClient
}

/** A program that others wrote (« accès API »). */
export interface ActingClient {
  id: string
  scopes: readonly ApiScope[]
  /** The only services that it reads and writes; null: all of the commune. */
  serviceIds: readonly string[] | null
}

/** Does the actor hold one of these roles in the commune? An agglomeration administrator holds them all. */
export const hasRole = (actor: Actor, communeId: string, ...roles: ActingRole[]): boolean =>
  actor.staff.some((s) => s.role === 'AGGLOMERATION_ADMIN' || (s.communeId === communeId && roles.includes(s.role)))

/** Communes in which the actor holds one of these roles; 'all' for an agglomeration administrator. */
export function communesOf(actor: Actor, ...roles: ActingRole[]): string[] | 'all' {
  if (actor.staff.some((s) => s.role === 'AGGLOMERATION_ADMIN')) return 'all'
  return actor.staff.flatMap((s) => (s.communeId && roles.includes(s.role) ? [s.communeId] : []))
}

/** The account of who acts, or one that answers for somebody of theirs: there they are a parent, never the town hall. */
export const isOwnFamily = (actor: Pick<Actor, 'accountId' | 'household'>, accountId: string): boolean =>
  accountId === actor.accountId || actor.household.includes(accountId)

/** Promise A6, in the words of every refusal. */
export const OWN_FAMILY = 'Cette décision concerne votre famille : demandez à un collègue.'
