import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Service, serviceById } from '../services/index.js'
import { Regulation } from './regulation.entity.js'
import { CopyRegulationArgs, PolicyArgs, SaveDraftArgs } from './regulation.input.js'
import { RegulationCheck, RegulationSource, SaveRegulationResult } from './regulation.result.js'
import { rulesOfService, usesTariff } from './regulations.loaders.js'
import { checkRegulation, regulations } from './regulations.query.js'
import { copyRegulation } from './copy-regulation.command.js'
import { regulationSources } from './copy-sources.query.js'
import { saveRegulationDraft } from './save-regulation.command.js'

@Resolver()
export class RegulationsResolver {
  @Query(() => [Regulation], {
    description: 'Every version of the règlement of a service, the draft too. For READ_REGULATIONS.',
  })
  regulations(@Arg('serviceId', () => UUIDScalar) serviceId: string, @Ctx() ctx: Context) {
    return regulations(ctx.db, signedIn(ctx), serviceId, ctx.now)
  }

  @Query(() => RegulationCheck, { description: 'Reads a policy without keeping it. For READ_REGULATIONS.' })
  checkRegulation(@Args(() => PolicyArgs) asked: PolicyArgs, @Ctx() ctx: Context) {
    return checkRegulation(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => SaveRegulationResult, {
    description: 'Keeps the draft of a service: one each. For WRITE_REGULATIONS.',
  })
  saveRegulationDraft(@Args(() => SaveDraftArgs) asked: SaveDraftArgs, @Ctx() ctx: Context) {
    return saveRegulationDraft(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => [RegulationSource], {
    description: 'Of the commune first, then of those that one administers too. For WRITE_REGULATIONS.',
  })
  regulationSources(@Arg('serviceId', () => UUIDScalar) serviceId: string, @Ctx() ctx: Context) {
    return regulationSources(ctx.db, signedIn(ctx), serviceId, ctx.now)
  }

  @Mutation(() => SaveRegulationResult, {
    description: 'Makes the règlement of another service the draft of this one. For WRITE_REGULATIONS.',
  })
  copyRegulation(@Args(() => CopyRegulationArgs) asked: CopyRegulationArgs, @Ctx() ctx: Context) {
    return copyRegulation(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => Regulation)
export class RegulationFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() regulation: Regulation, @Ctx() ctx: Context) {
    return serviceById(ctx).load(regulation.serviceId)
  }
}

@Resolver(() => Service)
export class ServiceRulesResolver {
  @FieldResolver(() => [String], { description: 'The rules in force today, in plain French sentences.' })
  rules(@Root() service: Service, @Ctx() ctx: Context) {
    return rulesOfService(ctx, service.id)
  }

  @FieldResolver(() => Boolean, {
    description: "True when the situation's tariff makes the price, false when the rules set it.",
  })
  usesTariff(@Root() service: Service, @Ctx() ctx: Context) {
    return usesTariff(ctx, service.id)
  }
}
