import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { Service, serviceById, Situation } from '../services/index.js'
import { Tariff } from './tariff.entity.js'
import { tariffsOfSituation } from './tariffs.loaders.js'

@Resolver(() => Situation)
export class SituationTariffsResolver {
  @FieldResolver(() => [Tariff], {
    deprecationReason:
      'Since 2026-11-29, removed after 2027-05-31: read `prices`, the règlement may charge another price than the table.',
    description: 'Its prices of today as the grid says them.',
  })
  tariffs(@Root() situation: Situation, @Ctx() ctx: Context) {
    return tariffsOfSituation(ctx).load(situation.id)
  }
}

@Resolver(() => Tariff)
export class TariffFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() tariff: Tariff, @Ctx() ctx: Context) {
    return serviceById(ctx).load(tariff.serviceId)
  }
}
