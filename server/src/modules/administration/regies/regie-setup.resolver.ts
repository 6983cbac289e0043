import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { ChangeRegieInput, CreateRegieInput } from './regie-setup.input.js'
import { readRegieSetups } from './regie-setup.query.js'
import { RegieSetup, RegieSetupResult } from './regie-setup.result.js'
import { changeRegie, createRegie } from './set-up-regie.command.js'

@Resolver()
export class RegieSetupResolver {
  @Query(() => [RegieSetup], {
    description: 'That of a commune; every one when it is left out, for the agglomeration.',
  })
  regieSetups(@Arg('communeId', () => UUIDScalar, { nullable: true }) communeId: string | null, @Ctx() ctx: Context) {
    return readRegieSetups(ctx.db, signedIn(ctx), communeId ?? null, ctx.now)
  }

  @Mutation(() => RegieSetupResult)
  createRegie(@Arg('input', () => CreateRegieInput) input: CreateRegieInput, @Ctx() ctx: Context) {
    return createRegie(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => RegieSetupResult)
  changeRegie(@Arg('input', () => ChangeRegieInput) input: ChangeRegieInput, @Ctx() ctx: Context) {
    return changeRegie(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
