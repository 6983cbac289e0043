import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DecisionCan } from '../../platform/can.js'
import { type Context, signedIn } from '../../platform/context.js'
import { Done } from '../../platform/done.result.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Account, accountById } from '../accounts/index.js'
import { Beneficiary } from './beneficiary.entity.js'
import { decideChange, withdrawChange } from './decide-change.command.js'
import { FactChange, FactDifference } from './fact-change.entity.js'
import { DecideChangeInput } from './fact-change.input.js'
import { DecideChangeResult } from './fact-change.result.js'
import { changesToReview } from './fact-changes.query.js'
import { beneficiaryById, changesOf, factDifferences } from './families.loaders.js'
import { Family } from './family.entity.js'

@Resolver(() => FactChange)
export class FactChangesResolver {
  @Query(() => [FactChange], {
    description: 'What waits for an answer of the commune, oldest first; a hundred at most. For DECIDE_FAMILIES.',
  })
  changesToReview(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return changesToReview(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => DecideChangeResult, {
    description: 'Accepts or refuses what a family asks to change. For DECIDE_FAMILIES.',
  })
  decideChange(@Args(() => DecideChangeInput) asked: DecideChangeInput, @Ctx() ctx: Context) {
    return decideChange(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => Done, { description: 'The family thinks again. For the family alone.' })
  withdrawChange(
    @Arg('id', () => UUIDScalar, { description: 'The change: `FactChange.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return withdrawChange(ctx, signedIn(ctx), id).then(Done.yes)
  }

  @FieldResolver(() => [FactDifference], { description: 'The facts that would change.' })
  differences(@Root() change: FactChange) {
    return factDifferences(change)
  }

  @FieldResolver(() => Account)
  account(@Root() change: FactChange, @Ctx() ctx: Context) {
    return accountById(ctx).load(change.accountId)
  }

  @FieldResolver(() => Beneficiary, { nullable: true, description: 'null: the account itself.' })
  beneficiary(@Root() change: FactChange, @Ctx() ctx: Context) {
    return change.beneficiaryId && beneficiaryById(ctx).load(change.beneficiaryId)
  }

  @FieldResolver(() => DecisionCan)
  can(@Root() change: FactChange, @Ctx() ctx: Context) {
    return DecisionCan.of(signedIn(ctx), change.accountId)
  }
}

@Resolver(() => Family)
export class FamilyChangesResolver {
  @FieldResolver(() => [FactChange], { description: 'Waits for the staff: until then the old facts decide.' })
  pendingChanges(@Root() family: Family, @Ctx() ctx: Context) {
    return changesOf(ctx, family)
  }
}
