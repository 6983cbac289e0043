import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { archiveSituation, changeSituation, createSituation } from './set-up-situation.command.js'
import { ChangeSituationInput, CreateSituationInput } from './situation-setup.input.js'
import { readSituationSetups } from './situation-setup.query.js'
import { SituationSetup, SituationSetupResult } from './situation-setup.result.js'

@Resolver()
export class SituationSetupResolver {
  @Query(() => [SituationSetup], {
    description: 'Every situation of a commune, archived or not, for who sets it up. For SET_UP_SERVICES.',
  })
  situationSetups(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readSituationSetups(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => SituationSetupResult, {
    description: 'Adds a situation for families to choose. For SET_UP_SERVICES.',
  })
  createSituation(@Arg('input', () => CreateSituationInput) input: CreateSituationInput, @Ctx() ctx: Context) {
    return createSituation(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => SituationSetupResult, {
    description:
      'A service that it is no longer for loses its prices of today and later; taken again, it has the last one from before. For SET_UP_SERVICES.',
  })
  changeSituation(@Arg('input', () => ChangeSituationInput) input: ChangeSituationInput, @Ctx() ctx: Context) {
    return changeSituation(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => SituationSetupResult, {
    description:
      'Families are no longer offered it; accesses that are valid stay so, and requests still wait. For SET_UP_SERVICES.',
  })
  archiveSituation(
    @Arg('situationId', () => UUIDScalar) situationId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveSituation(ctx.db, signedIn(ctx), { situationId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => SituationSetupResult, { description: 'An archived situation is offered again. For SET_UP_SERVICES.' })
  restoreSituation(
    @Arg('situationId', () => UUIDScalar) situationId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveSituation(ctx.db, signedIn(ctx), { situationId, revision, archived: false }, ctx.now)
  }
}
