import DataLoader from 'dataloader'
import type { Actor } from '../../../platform/actor.js'
import { type Context, loader } from '../../../platform/context.js'
import type { Account } from '../../accounts/index.js'
import type { DisputeDecision } from './dispute.entity.js'
import { whyNotAgree } from './dispute.policy.js'
import { DisputeDecisionCan } from './dispute.result.js'
import { decisionsOf } from './disputes.query.js'

const DECISIONS = Symbol('decisionsOfDispute')

export const decisionsOfDispute = (ctx: Context): DataLoader<string, DisputeDecision[]> =>
  loader(
    ctx,
    DECISIONS,
    () =>
      new DataLoader<string, DisputeDecision[]>(async (ids) => {
        const decisions = await decisionsOf(ctx.db, ids)
        return ids.map((id) => decisions.filter((d) => d.disputeId === id))
      }),
  )

/** Who reads the list keeps the money: their own decision, and one about their family, are another's to agree to. */
export const decisionCan = (decision: DisputeDecision, actor: Actor): DisputeDecisionCan =>
  DisputeDecisionCan.unless(whyNotAgree(decision, decision.accountId, actor))

/** A colleague's name, and nothing else of their account. */
export const nameOf = ({ firstName, lastName }: Account): string => `${firstName} ${lastName}`
