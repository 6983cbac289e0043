import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Regulation } from '../../regulations/index.js'
import { readPriceApproval, regulationApprovals, withdrawnRegulations } from './approvals.query.js'
import { approvePublication, refusePublication } from './decide-publication.command.js'
import { publicationImpact } from './publication-impact.query.js'
import {
  ApproveArgs,
  ImpactArgs,
  PriceApprovalArgs,
  PublishArgs,
  PublishForSeveralInput,
  RefuseArgs,
  TargetImpactArgs,
  WithdrawArgs,
} from './publication.input.js'
import {
  DecidePublicationResult,
  PriceApproval,
  SetPriceApprovalResult,
  PublicationImpact,
  PublishForSeveralResult,
  PublishRegulationResult,
  RegulationApproval,
  RegulationCan,
  RegulationTarget,
  TargetImpact,
  WithdrawnRegulation,
  WithdrawRegulationResult,
} from './publication.result.js'
import { publishForSeveral } from './publish-for-several.command.js'
import { publishRegulation } from './publish-regulation.command.js'
import { canOf } from './publishing.loaders.js'
import { regulationTargets, targetImpact } from './several-services.query.js'
import { setPriceApproval } from './set-price-approval.command.js'
import { withdrawRegulation } from './withdraw-regulation.command.js'

@Resolver()
export class PublishingResolver {
  @Query(() => PublicationImpact, {
    description: 'What publishing a draft would change. No effect. For READ_REGULATIONS.',
  })
  publicationImpact(@Args(() => ImpactArgs) asked: ImpactArgs, @Ctx() ctx: Context) {
    return publicationImpact(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => [RegulationApproval], {
    description:
      'Publications of a service that waited or wait for a second person, newest first; 50 at most. For READ_REGULATIONS.',
  })
  regulationApprovals(@Arg('serviceId', () => UUIDScalar) serviceId: string, @Ctx() ctx: Context) {
    return regulationApprovals(ctx.db, signedIn(ctx), serviceId, ctx.now)
  }

  @Query(() => [WithdrawnRegulation], {
    description: 'Versions of a service that were withdrawn. For READ_REGULATIONS.',
  })
  withdrawnRegulations(@Arg('serviceId', () => UUIDScalar) serviceId: string, @Ctx() ctx: Context) {
    return withdrawnRegulations(ctx.db, signedIn(ctx), serviceId, ctx.now)
  }

  @Query(() => PriceApproval, {
    description: 'Above which change of a price a second person must agree, in a commune. For READ_REGULATIONS.',
  })
  priceApproval(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readPriceApproval(ctx.db, signedIn(ctx), communeId)
  }

  @Query(() => [RegulationTarget], {
    description: 'The other services that a draft can be published for, too. For WRITE_REGULATIONS.',
  })
  regulationTargets(
    @Arg('id', () => UUIDScalar, { description: 'The draft: `Regulation.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return regulationTargets(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Query(() => TargetImpact, {
    description: 'What publishing a draft for another service would change. No effect. For WRITE_REGULATIONS.',
  })
  targetImpact(@Args(() => TargetImpactArgs) asked: TargetImpactArgs, @Ctx() ctx: Context) {
    return targetImpact(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => PublishForSeveralResult, {
    description:
      'The same rules for several services, each its own version; all of them or none. For WRITE_REGULATIONS.',
  })
  publishForSeveral(@Arg('input', () => PublishForSeveralInput) input: PublishForSeveralInput, @Ctx() ctx: Context) {
    return publishForSeveral(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PublishRegulationResult, {
    description: 'Publishes a draft from a day on, or asks a second person. For WRITE_REGULATIONS.',
  })
  publishRegulation(@Args(() => PublishArgs) asked: PublishArgs, @Ctx() ctx: Context) {
    return publishRegulation(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => DecidePublicationResult, {
    description: 'Publishes what somebody else asked. For WRITE_REGULATIONS.',
  })
  approvePublication(@Args(() => ApproveArgs) asked: ApproveArgs, @Ctx() ctx: Context) {
    return approvePublication(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => DecidePublicationResult, {
    description: 'Refuses what somebody else asked: it stays a draft. For WRITE_REGULATIONS.',
  })
  refusePublication(@Args(() => RefuseArgs) asked: RefuseArgs, @Ctx() ctx: Context) {
    return refusePublication(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => WithdrawRegulationResult, {
    description: 'Withdraws a published version that priced nothing. For WRITE_REGULATIONS.',
  })
  withdrawRegulation(@Args(() => WithdrawArgs) asked: WithdrawArgs, @Ctx() ctx: Context) {
    return withdrawRegulation(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SetPriceApprovalResult, { description: 'Sets these limits in a commune. For WRITE_REGULATIONS.' })
  setPriceApproval(@Args(() => PriceApprovalArgs) asked: PriceApprovalArgs, @Ctx() ctx: Context) {
    return setPriceApproval(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => Regulation)
export class RegulationCanResolver {
  @FieldResolver(() => RegulationCan)
  can(@Root() regulation: Regulation, @Ctx() ctx: Context) {
    return canOf(ctx, regulation)
  }
}
