import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { Agglomeration } from './agglomeration.entity.js'
import { Commune } from './commune.entity.js'
import { regieById } from './communes.loaders.js'
import { readAgglomeration, readCommune, readCommunes, readStaffCommunes } from './communes.query.js'
import { Regie } from './regie.entity.js'
import { themeOf } from './theme.policy.js'
import { Theme } from './theme.result.js'

@Resolver(() => Commune)
export class CommunesResolver {
  @Query(() => Agglomeration, { nullable: true, description: 'Who runs the install; null until it is opened.' })
  agglomeration(@Ctx() ctx: Context) {
    return readAgglomeration(ctx.db)
  }

  @Query(() => [Commune], { description: 'Those that families see: open, and not archived.' })
  communes(@Ctx() ctx: Context) {
    return readCommunes(ctx.db, ctx.now)
  }

  @Query(() => [Commune], { description: 'Those of the staff who asks, open or not, archived or not. For the staff.' })
  staffCommunes(@Ctx() ctx: Context) {
    return readStaffCommunes(ctx.db, signedIn(ctx))
  }

  @Query(() => Commune, {
    nullable: true,
    description: 'A commune by its name in addresses; null: families do not see it.',
  })
  commune(@Arg('slug', () => String, { description: 'Its name in addresses.' }) slug: string, @Ctx() ctx: Context) {
    return readCommune(ctx, slug)
  }

  @FieldResolver(() => Theme, { description: 'The colours that pages make of its own.' })
  theme(@Root() commune: Commune) {
    return themeOf(commune.brandColor)
  }

  @FieldResolver(() => Regie)
  regie(@Root() commune: Commune, @Ctx() ctx: Context) {
    return regieById(ctx).load(commune.regieId)
  }
}
