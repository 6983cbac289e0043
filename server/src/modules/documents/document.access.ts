import { type Actor, hasRole } from '../../platform/actor.js'
import type { SupportingDocument } from './supporting-document.entity.js'

type Place = Pick<SupportingDocument, 'accountId' | 'communeId'>

/** Who decides on a document of a commune. */
export const mayReview = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, 'AGENT', 'COMMUNE_ADMIN')

/** Its family, and those who decide; a care plan also for those who serve the child. */
export const mayRead = (actor: Actor, document: Place & Pick<SupportingDocument, 'kind'>): boolean =>
  document.accountId === actor.accountId ||
  mayReview(actor, document.communeId) ||
  (document.kind === 'CARE_PLAN' && hasRole(actor, document.communeId, 'CANTEEN'))

export const mayRemove = (actor: Actor, document: Place): boolean =>
  document.accountId === actor.accountId || mayReview(actor, document.communeId)
