import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { Agglomeration } from './agglomeration.entity.js'
import { Commune } from './commune.entity.js'
import { regieById } from './communes.loaders.js'
import { readAgglomeration, readCommune, readCommunes } from './communes.query.js'
import { Regie } from './regie.entity.js'
import { themeOf } from './theme.policy.js'
import { Theme } from './theme.result.js'

@Resolver(() => Commune)
export class CommunesResolver {
  @Query(() => Agglomeration)
  agglomeration(@Ctx() ctx: Context) {
    return readAgglomeration(ctx.db)
  }

  @Query(() => [Commune])
  communes(@Ctx() ctx: Context) {
    return readCommunes(ctx.db)
  }

  @Query(() => Commune, { nullable: true })
  commune(@Arg('slug', () => String) slug: string, @Ctx() ctx: Context) {
    return readCommune(ctx.db, slug)
  }

  @FieldResolver(() => Theme)
  theme(@Root() commune: Commune) {
    return themeOf(commune.brandColor)
  }

  @FieldResolver(() => Regie)
  regie(@Root() commune: Commune, @Ctx() ctx: Context) {
    return regieById(ctx).load(commune.regieId)
  }
}
