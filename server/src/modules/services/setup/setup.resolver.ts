import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { archiveService, changeService, createService } from './set-up-service.command.js'
import { ChangeServiceInput, CreateServiceInput } from './setup.input.js'
import { readServiceSetups } from './setup.query.js'
import { ServiceSetup, ServiceSetupResult } from './setup.result.js'

@Resolver()
export class SetupResolver {
  @Query(() => [ServiceSetup], {
    description: 'Every service of a commune, archived or not, for who sets it up. For SET_UP_SERVICES.',
  })
  serviceSetups(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readServiceSetups(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => ServiceSetupResult, {
    description:
      'Adds a service to a commune; families see it once it has a price and a règlement. For SET_UP_SERVICES.',
  })
  createService(@Arg('input', () => CreateServiceInput) input: CreateServiceInput, @Ctx() ctx: Context) {
    return createService(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ServiceSetupResult, {
    description: 'Changes a service: not a weekday with bookings to come. For SET_UP_SERVICES.',
  })
  changeService(@Arg('input', () => ChangeServiceInput) input: ChangeServiceInput, @Ctx() ctx: Context) {
    return changeService(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ServiceSetupResult, {
    description: 'Refused while bookings to come use the service. For SET_UP_SERVICES.',
  })
  archiveService(
    @Arg('serviceId', () => UUIDScalar) serviceId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveService(ctx.db, signedIn(ctx), { serviceId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => ServiceSetupResult, { description: 'An archived service is offered again. For SET_UP_SERVICES.' })
  restoreService(
    @Arg('serviceId', () => UUIDScalar) serviceId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveService(ctx.db, signedIn(ctx), { serviceId, revision, archived: false }, ctx.now)
  }
}
