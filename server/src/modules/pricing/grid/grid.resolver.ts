import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { previewTariffs } from './changes.query.js'
import {
  GridArgs,
  PublishTariffsInput,
  RaiseArgs,
  ServiceCostInput,
  TariffChangesInput,
  WithdrawTariffsArgs,
} from './grid.input.js'
import { raisedTariffs, readTariffGrid } from './grid.query.js'
import { RaisedTariff, TariffChanges } from './changes.result.js'
import { PublishTariffsResult, ServiceCostResult, TariffGrid } from './grid.result.js'
import { publishTariffs } from './publish-tariffs.command.js'
import { setServiceCost } from './set-service-cost.command.js'
import { withdrawTariffs } from './withdraw-tariffs.command.js'

@Resolver()
export class TariffGridResolver {
  @Query(() => TariffGrid, {
    description: 'The prices of a commune on a day, with their past and what is planned. For READ_TARIFFS.',
  })
  tariffGrid(@Args(() => GridArgs) asked: GridArgs, @Ctx() ctx: Context) {
    return readTariffGrid(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => [RaisedTariff], {
    description: 'The prices of a day with a percentage more or less. No effect. For READ_TARIFFS.',
  })
  raisedTariffs(@Args(() => RaiseArgs) asked: RaiseArgs, @Ctx() ctx: Context) {
    return raisedTariffs(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => TariffChanges, {
    description: 'Who is touched by prices before they are published. No effect. For READ_TARIFFS.',
  })
  previewTariffs(@Arg('input', () => TariffChangesInput) input: TariffChangesInput, @Ctx() ctx: Context) {
    return previewTariffs(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PublishTariffsResult, {
    description: 'All of these prices or none; what is booked keeps its price. For SET_TARIFFS.',
  })
  publishTariffs(@Arg('input', () => PublishTariffsInput) input: PublishTariffsInput, @Ctx() ctx: Context) {
    return publishTariffs(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PublishTariffsResult, {
    description:
      'The prices from before come back. Refused once the prices have begun and were bought. For SET_TARIFFS.',
  })
  withdrawTariffs(@Args(() => WithdrawTariffsArgs) asked: WithdrawTariffsArgs, @Ctx() ctx: Context) {
    return withdrawTariffs(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => ServiceCostResult, { description: 'What a user costs a service, from a day on. For SET_TARIFFS.' })
  setServiceCost(@Arg('input', () => ServiceCostInput) input: ServiceCostInput, @Ctx() ctx: Context) {
    return setServiceCost(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
