import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { ChangeCommuneInput, CreateCommuneInput } from './commune-setup.input.js'
import { readCommuneSetups } from './commune-setup.query.js'
import { CommuneSetup, CommuneSetupResult } from './commune-setup.result.js'
import { archiveCommune, changeCommune, createCommune, openCommune } from './set-up-commune.command.js'

@Resolver()
export class CommuneSetupResolver {
  @Query(() => [CommuneSetup], {
    description: 'Every commune of the agglomeration, and what is missing in each. For ADMINISTER_AGGLOMERATION.',
  })
  communeSetups(@Ctx() ctx: Context) {
    return readCommuneSetups(ctx.db, signedIn(ctx), ctx.now)
  }

  @Mutation(() => CommuneSetupResult, {
    description: 'A new commune, closed to families until `openCommune`. For ADMINISTER_AGGLOMERATION.',
  })
  createCommune(@Arg('input', () => CreateCommuneInput) input: CreateCommuneInput, @Ctx() ctx: Context) {
    return createCommune(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CommuneSetupResult, {
    description: 'Changes what only the agglomeration sets of a commune. For ADMINISTER_AGGLOMERATION.',
  })
  changeCommune(@Arg('input', () => ChangeCommuneInput) input: ChangeCommuneInput, @Ctx() ctx: Context) {
    return changeCommune(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CommuneSetupResult, {
    description: 'Families see it from this day on; null takes the day back. For SET_UP_COMMUNE.',
  })
  openCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('opensOn', () => DayScalar, {
      nullable: true,
      description: 'First day on which families see it, from today on; null takes a planned day back.',
    })
    opensOn: Day | null,
    @Ctx() ctx: Context,
  ) {
    return openCommune(ctx.db, signedIn(ctx), { communeId, revision, opensOn: opensOn ?? null }, ctx.now)
  }

  @Mutation(() => CommuneSetupResult, {
    description:
      'Closes a commune to every change; its books stay. Refused while families use it. For ADMINISTER_AGGLOMERATION.',
  })
  archiveCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCommune(ctx.db, signedIn(ctx), { communeId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => CommuneSetupResult, { description: 'Puts an archived commune back. For ADMINISTER_AGGLOMERATION.' })
  restoreCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCommune(ctx.db, signedIn(ctx), { communeId, revision, archived: false }, ctx.now)
  }
}
