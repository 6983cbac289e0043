import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { Commune, communeById } from '../communes/index.js'
import { Family } from '../families/index.js'
import { FamilyQuotient } from './quotient.entity.js'
import { QuotientArgs } from './quotient.input.js'
import { SetFamilyQuotientResult } from './quotient.result.js'
import { setFamilyQuotient } from './quotients.command.js'
import { quotientsOf } from './quotients.loaders.js'

@Resolver(() => Family)
export class FamilyQuotientsResolver {
  @FieldResolver(() => [FamilyQuotient])
  quotients(@Root() family: Family, @Ctx() ctx: Context) {
    return quotientsOf(ctx, family)
  }

  @Mutation(() => SetFamilyQuotientResult)
  setFamilyQuotient(@Args(() => QuotientArgs) asked: QuotientArgs, @Ctx() ctx: Context) {
    return setFamilyQuotient(ctx.db, signedIn(ctx), asked, ctx.now)
  }
}

@Resolver(() => FamilyQuotient)
export class FamilyQuotientFieldsResolver {
  @FieldResolver(() => Commune)
  commune(@Root() quotient: FamilyQuotient, @Ctx() ctx: Context) {
    return communeById(ctx).load(quotient.communeId)
  }
}
