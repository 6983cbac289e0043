import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Done } from '../../../platform/done.result.js'
import { closeAccount, stay } from './close-account.command.js'
import { CloseAccountInput } from './leaving.input.js'
import { quoteLeaving } from './leaving.query.js'
import { CloseAccountResult, LeavingQuote } from './leaving.result.js'

@Resolver()
export class LeavingResolver {
  @Query(() => LeavingQuote, {
    description: 'What closing one’s account cancels, keeps and pays out. No effect. For its owner.',
  })
  quoteLeaving(@Ctx() ctx: Context) {
    return quoteLeaving(ctx.db.manager, signedIn(ctx), ctx.now)
  }

  @Mutation(() => CloseAccountResult, {
    description:
      'Cancels what can be cancelled, pays the balances out, and closes the account now or once nothing is owed. For its owner.',
  })
  closeAccount(@Arg('input', () => CloseAccountInput) input: CloseAccountInput, @Ctx() ctx: Context) {
    return closeAccount(ctx, signedIn(ctx), input)
  }

  @Mutation(() => Done, { description: 'The account stays open after all. For its owner.' })
  cancelLeaving(@Ctx() ctx: Context) {
    return stay(ctx, signedIn(ctx)).then(Done.yes)
  }
}
