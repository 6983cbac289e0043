import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { ChangeAgglomerationInput } from './agglomeration-setup.input.js'
import { readAgglomerationSetup } from './agglomeration-setup.query.js'
import { AgglomerationSetup, ChangeAgglomerationResult } from './agglomeration-setup.result.js'
import { changeAgglomeration } from './change-agglomeration.command.js'

@Resolver()
export class AgglomerationSetupResolver {
  @Query(() => AgglomerationSetup, { description: 'The agglomeration, as it is set up. For ADMINISTER_AGGLOMERATION.' })
  agglomerationSetup(@Ctx() ctx: Context) {
    return readAgglomerationSetup(ctx.db, ctx.config, signedIn(ctx))
  }

  @Mutation(() => ChangeAgglomerationResult, {
    description: 'Its name, its addresses, the sender of its mails. For ADMINISTER_AGGLOMERATION.',
  })
  changeAgglomeration(
    @Arg('input', () => ChangeAgglomerationInput) input: ChangeAgglomerationInput,
    @Ctx() ctx: Context,
  ) {
    return changeAgglomeration(ctx, signedIn(ctx), input)
  }
}
