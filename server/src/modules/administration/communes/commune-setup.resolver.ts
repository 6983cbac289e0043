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
  @Query(() => [CommuneSetup], { description: 'Every commune of the agglomeration, and what is missing in each.' })
  communeSetups(@Ctx() ctx: Context) {
    return readCommuneSetups(ctx.db, signedIn(ctx), ctx.now)
  }

  @Mutation(() => CommuneSetupResult)
  createCommune(@Arg('input', () => CreateCommuneInput) input: CreateCommuneInput, @Ctx() ctx: Context) {
    return createCommune(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CommuneSetupResult)
  changeCommune(@Arg('input', () => ChangeCommuneInput) input: ChangeCommuneInput, @Ctx() ctx: Context) {
    return changeCommune(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CommuneSetupResult, { description: 'Families see it from this day on; null takes the day back.' })
  openCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('opensOn', () => DayScalar, { nullable: true }) opensOn: Day | null,
    @Ctx() ctx: Context,
  ) {
    return openCommune(ctx.db, signedIn(ctx), { communeId, revision, opensOn: opensOn ?? null }, ctx.now)
  }

  @Mutation(() => CommuneSetupResult)
  archiveCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCommune(ctx.db, signedIn(ctx), { communeId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => CommuneSetupResult)
  restoreCommune(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveCommune(ctx.db, signedIn(ctx), { communeId, revision, archived: false }, ctx.now)
  }
}
