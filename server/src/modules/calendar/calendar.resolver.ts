import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { Service, serviceById } from '../services/index.js'
import { Closure } from './calendar.entity.js'
import { CapacityInput, ServiceDaysArgs } from './calendar.input.js'
import { ClosureImpact, ServiceDays, SetCapacityResult } from './calendar.result.js'
import { whatItDid } from './closure.policy.js'
import { serviceDays } from './service-days.query.js'
import { setCapacity } from './set-calendar.command.js'

@Resolver()
export class CalendarResolver {
  @Query(() => ServiceDays, {
    description: 'A service over some days: places, what is taken, closures. For READ_CALENDAR.',
  })
  serviceDays(@Args(() => ServiceDaysArgs) asked: ServiceDaysArgs, @Ctx() ctx: Context) {
    return serviceDays(ctx.db, signedIn(ctx), asked)
  }

  @Mutation(() => SetCapacityResult, { description: 'Sets the places of days, all of them or none. For SET_CALENDAR.' })
  setCapacity(@Arg('input', () => CapacityInput) input: CapacityInput, @Ctx() ctx: Context) {
    return setCapacity(ctx.db, signedIn(ctx), input, ctx.now)
  }
}

@Resolver(() => ServiceDays)
export class ServiceDaysFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() days: ServiceDays, @Ctx() ctx: Context) {
    return serviceById(ctx).load(days.serviceId)
  }
}

@Resolver(() => Closure)
export class ClosureFieldsResolver {
  @FieldResolver(() => Service, { nullable: true, description: 'null = every service of the commune.' })
  service(@Root() closure: Closure, @Ctx() ctx: Context) {
    return closure.serviceId ? serviceById(ctx).load(closure.serviceId) : null
  }

  @FieldResolver(() => ClosureImpact, { description: 'What it cancelled when the days were closed.' })
  cancelled(@Root() closure: Closure): ClosureImpact {
    return whatItDid(closure)
  }
}
