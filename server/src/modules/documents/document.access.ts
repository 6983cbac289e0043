import { type Actor, hasRole } from '../../platform/actor.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import type { SupportingDocument } from './supporting-document.entity.js'

type Place = Pick<SupportingDocument, 'accountId' | 'communeId'>

/** Who decides on a document of a commune. */
export const mayReview = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)

const readersOf = (kind: SupportingDocument['kind']) =>
  kind === 'CARE_PLAN' ? DATA_READERS.CARE_PLAN : DATA_READERS.DOCUMENTS

/** Its family, and the roles that the privacy page names. */
export const mayRead = (actor: Actor, document: Place & Pick<SupportingDocument, 'kind'>): boolean =>
  document.accountId === actor.accountId || hasRole(actor, document.communeId, ...readersOf(document.kind))

export const mayRemove = (actor: Actor, document: Place): boolean =>
  document.accountId === actor.accountId || mayReview(actor, document.communeId)
