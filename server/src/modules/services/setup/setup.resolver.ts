import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { archiveService, changeService, createService } from './set-up-service.command.js'
import { ChangeServiceInput, CreateServiceInput } from './setup.input.js'
import { readServiceSetups } from './setup.query.js'
import { ServiceSetup, ServiceSetupResult } from './setup.result.js'

@Resolver()
export class SetupResolver {
  @Query(() => [ServiceSetup], { description: 'Every service of a commune, archived or not, for who sets it up.' })
  serviceSetups(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readServiceSetups(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => ServiceSetupResult)
  createService(@Arg('input', () => CreateServiceInput) input: CreateServiceInput, @Ctx() ctx: Context) {
    return createService(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ServiceSetupResult)
  changeService(@Arg('input', () => ChangeServiceInput) input: ChangeServiceInput, @Ctx() ctx: Context) {
    return changeService(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ServiceSetupResult, { description: 'Refused while bookings to come use the service.' })
  archiveService(
    @Arg('serviceId', () => UUIDScalar) serviceId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveService(ctx.db, signedIn(ctx), { serviceId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => ServiceSetupResult)
  restoreService(
    @Arg('serviceId', () => UUIDScalar) serviceId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveService(ctx.db, signedIn(ctx), { serviceId, revision, archived: false }, ctx.now)
  }
}
