import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Service, ServiceAccess, serviceById, Situation } from '../../services/index.js'
import { pricesOfAccess, pricesOfSituation } from './prices.loaders.js'
import { ServicePrice } from './prices.result.js'

@Resolver(() => Situation)
export class SituationPricesResolver {
  @FieldResolver(() => [ServicePrice], {
    description: 'What each service would cost: a family that is named, or any family.',
  })
  prices(
    @Root() situation: Situation,
    @Arg('accountId', () => UUIDScalar, { nullable: true }) accountId: string | null,
    @Ctx() ctx: Context,
  ) {
    return pricesOfSituation(ctx, situation, accountId)
  }
}

@Resolver(() => ServiceAccess)
export class AccessPricesResolver {
  @FieldResolver(() => [ServicePrice], { description: 'What each service costs the beneficiary of this access.' })
  prices(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return pricesOfAccess(ctx, signedIn(ctx), access)
  }
}

@Resolver(() => ServicePrice)
export class ServicePriceFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() price: ServicePrice, @Ctx() ctx: Context) {
    return serviceById(ctx).load(price.serviceId)
  }
}
