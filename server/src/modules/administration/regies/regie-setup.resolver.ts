import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { archiveRegie } from './archive-regie.command.js'
import { ChangeRegieInput, CreateRegieInput } from './regie-setup.input.js'
import { readRegieSetups } from './regie-setup.query.js'
import { RegieSetup, RegieSetupResult } from './regie-setup.result.js'
import { changeRegie, createRegie } from './set-up-regie.command.js'

@Resolver()
export class RegieSetupResolver {
  @Query(() => [RegieSetup], {
    description:
      'That of a commune; every one when it is left out, for the agglomeration. For READ_REGIE, or the agglomeration.',
  })
  regieSetups(@Arg('communeId', () => UUIDScalar, { nullable: true }) communeId: string | null, @Ctx() ctx: Context) {
    return readRegieSetups(ctx.db, signedIn(ctx), communeId ?? null, ctx.now)
  }

  @Mutation(() => RegieSetupResult, { description: 'Adds a régie. For ADMINISTER_AGGLOMERATION.' })
  createRegie(@Arg('input', () => CreateRegieInput) input: CreateRegieInput, @Ctx() ctx: Context) {
    return createRegie(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => RegieSetupResult, {
    description:
      'Its identity, the codes of its accounts, its officers. For SET_UP_REGIE, of a régie that is not shared.',
  })
  changeRegie(@Arg('input', () => ChangeRegieInput) input: ChangeRegieInput, @Ctx() ctx: Context) {
    return changeRegie(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => RegieSetupResult, { description: 'Closes a régie that holds nothing. For ADMINISTER_AGGLOMERATION.' })
  archiveRegie(
    @Arg('regieId', () => UUIDScalar) regieId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveRegie(ctx.db, signedIn(ctx), { regieId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => RegieSetupResult, { description: 'Puts an archived régie back. For ADMINISTER_AGGLOMERATION.' })
  restoreRegie(
    @Arg('regieId', () => UUIDScalar) regieId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveRegie(ctx.db, signedIn(ctx), { regieId, revision, archived: false }, ctx.now)
  }
}
