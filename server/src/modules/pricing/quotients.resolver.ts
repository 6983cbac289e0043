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
  @FieldResolver(() => [FamilyQuotient], {
    description: 'What is known of its quotient familial, by commune and day, for who reads its money.',
  })
  quotients(@Root() family: Family, @Ctx() ctx: Context) {
    return quotientsOf(ctx, family)
  }

  @Mutation(() => SetFamilyQuotientResult, {
    description: 'Notes the quotient familial of a family in a commune, from a day on. For ACT_FOR_FAMILIES.',
  })
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
