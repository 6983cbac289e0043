import { type Actor, communesOf, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { Can, DecisionCan } from '../../../platform/can.js'
import type { Context } from '../../../platform/context.js'
import { dayAt } from '../../../platform/day.js'
import type { Account } from '../../accounts/index.js'
import { communeById } from '../../communes/index.js'
import type { SupportingDocument } from '../../documents/index.js'
import { DECIDERS } from '../../families/index.js'
import { whyNotEnd } from '../access.policy.js'
import { accessSentence } from '../access.result.js'
import type { ServiceAccess } from '../service-access.entity.js'
import {
  type DecisionRefusal,
  whyNotTakeBackAccess,
  whyNotTakeBackAccount,
  whyNotTakeBackDocument,
} from './decision.policy.js'
import { type AccessCan, DECISION_SENTENCES, type ReviewCan } from './decision.result.js'

const NOT_THEIRS = Can.unless('La mairie en décide.')
const can = (refusal: DecisionRefusal | null): Can => Can.unless(refusal && DECISION_SENTENCES[refusal])

export async function canOnAccess(ctx: Context, actor: Actor, access: ServiceAccess): Promise<AccessCan> {
  const { decide } = DecisionCan.of(actor, access.accountId)
  if (!hasRole(actor, access.communeId, ...DECIDERS))
    return { decide, end: NOT_THEIRS, change: NOT_THEIRS, takeBack: NOT_THEIRS }
  const { timeZone } = await communeById(ctx).load(access.communeId)
  const isOwn = isOwnFamily(actor, access.accountId)
  const today = dayAt(ctx.now, timeZone)
  const refusal = whyNotEnd({ access, isOwn, today })
  const end = Can.unless(refusal && accessSentence(refusal))
  return { decide, end, change: end, takeBack: can(whyNotTakeBackAccess(access, isOwn, today)) }
}

export function canOnAccount(actor: Actor, account: Account): ReviewCan {
  const { decide } = DecisionCan.of(actor, account.id)
  const served = communesOf(actor, ...DECIDERS)
  if (served.length === 0) return { decide, takeBack: NOT_THEIRS }
  return { decide, takeBack: can(whyNotTakeBackAccount(account.status, isOwnFamily(actor, account.id))) }
}

export function canOnDocument(actor: Actor, document: SupportingDocument): ReviewCan {
  const { decide } = DecisionCan.of(actor, document.accountId)
  if (!hasRole(actor, document.communeId, ...DECIDERS)) return { decide, takeBack: NOT_THEIRS }
  return { decide, takeBack: can(whyNotTakeBackDocument(document.status, isOwnFamily(actor, document.accountId))) }
}
