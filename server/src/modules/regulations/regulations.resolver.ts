import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { Service } from '../services/index.js'
import { rulesInFrench } from './regulation.policy.js'
import { regulationsOfService } from './regulations.loaders.js'

@Resolver(() => Service)
export class ServiceRulesResolver {
  @FieldResolver(() => [String], { description: 'The rules in force today, in plain French sentences.' })
  rules(@Root() service: Service, @Ctx() ctx: Context) {
    return regulationsOfService(ctx)
      .load(service.id)
      .then((inForce) => (inForce ? rulesInFrench(inForce.rules) : []))
  }
}
