import type { ApiScope } from '../../../platform/actor.js'
import { ChangeKind } from './change.entity.js'

/** One of these scopes reads what changed. */
export const SCOPES_OF: Readonly<Record<ChangeKind, readonly ApiScope[]>> = {
  BOOKING: ['READ_ATTENDANCE', 'READ_MONEY'],
  COUNTS: ['READ_COUNTS'],
  ATTENDANCE: ['READ_ATTENDANCE'],
  ORDER: ['READ_MONEY'],
  PAYMENT: ['READ_MONEY'],
  FAMILY: ['READ_FAMILIES'],
}

export const mayFollow = (scopes: readonly ApiScope[], kind: ChangeKind): boolean =>
  SCOPES_OF[kind].some((scope) => scopes.includes(scope))

export const followable = (scopes: readonly ApiScope[]): ChangeKind[] =>
  Object.values(ChangeKind).filter((kind) => mayFollow(scopes, kind))

/** Days during which a change is kept: a program that was away longer reads everything anew. */
export const KEPT_DAYS = 30
