import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DecisionCan } from '../../../platform/can.js'
import { type Context, signedIn } from '../../../platform/context.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Account, accountById } from '../../accounts/index.js'
import { approveDisputeDecision, decideDispute, refuseDisputeDecision } from './decide-dispute.command.js'
import { Dispute, DisputeDecision } from './dispute.entity.js'
import { DecideDisputeArgs } from './dispute.input.js'
import { decisionCan, decisionsOfDispute, nameOf } from './dispute.loaders.js'
import { undecidedOf } from './dispute.policy.js'
import { DecideDisputeResult, DisputeDecisionCan } from './dispute.result.js'
import { disputesOfCommune } from './disputes.query.js'

@Resolver()
export class DisputesResolver {
  @Query(() => [Dispute], { description: 'Two hundred at most, those to decide first. For REFUND.' })
  disputes(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return disputesOfCommune(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => DecideDisputeResult, {
    description: 'Says who bears a lost dispute; above the threshold of the régie a second person agrees. For REFUND.',
  })
  decideDispute(@Args(() => DecideDisputeArgs) asked: DecideDisputeArgs, @Ctx() ctx: Context) {
    return decideDispute(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => DecideDisputeResult, {
    description: 'Agrees to what somebody else decided, and it is done. For REFUND.',
  })
  approveDisputeDecision(
    @Arg('decisionId', () => UUIDScalar, { description: 'The decision: `DisputeDecision.id`.' }) decisionId: string,
    @Ctx() ctx: Context,
  ) {
    return approveDisputeDecision(ctx.db, signedIn(ctx), decisionId, ctx.now)
  }

  @Mutation(() => DecideDisputeResult, { description: 'Refuses what somebody else decided. For REFUND.' })
  refuseDisputeDecision(
    @Arg('decisionId', () => UUIDScalar, { description: 'The decision: `DisputeDecision.id`.' }) decisionId: string,
    @Ctx() ctx: Context,
  ) {
    return refuseDisputeDecision(ctx.db, signedIn(ctx), decisionId, ctx.now)
  }
}

@Resolver(() => Dispute)
export class DisputeFieldsResolver {
  @FieldResolver(() => Account)
  account(@Root() dispute: Dispute, @Ctx() ctx: Context) {
    return accountById(ctx).load(dispute.accountId)
  }

  @FieldResolver(() => CentsScalar, { description: 'What is still to be decided of it.' })
  undecidedCents(@Root() dispute: Dispute) {
    return undecidedOf(dispute)
  }

  @FieldResolver(() => DecisionCan)
  can(@Root() dispute: Dispute, @Ctx() ctx: Context) {
    return DecisionCan.of(signedIn(ctx), dispute.accountId)
  }

  @FieldResolver(() => [DisputeDecision], { description: 'What was decided of it.' })
  decisions(@Root() dispute: Dispute, @Ctx() ctx: Context) {
    return decisionsOfDispute(ctx).load(dispute.id)
  }
}

@Resolver(() => DisputeDecision)
export class DisputeDecisionFieldsResolver {
  @FieldResolver(() => String)
  askedByName(@Root() decision: DisputeDecision, @Ctx() ctx: Context) {
    return accountById(ctx).load(decision.askedBy).then(nameOf)
  }

  @FieldResolver(() => DisputeDecisionCan)
  can(@Root() decision: DisputeDecision, @Ctx() ctx: Context) {
    return decisionCan(decision, signedIn(ctx))
  }
}
