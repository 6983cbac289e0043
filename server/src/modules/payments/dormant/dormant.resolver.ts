import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Done } from '../../../platform/done.result.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Account, accountById } from '../../accounts/index.js'
import { DormantArgs } from './dormant.input.js'
import { DormantWallet } from './dormant.result.js'
import { dormantWallets } from './dormant-wallets.query.js'
import { remindBalance } from './remind-balance.command.js'

@Resolver()
export class DormantResolver {
  @Query(() => [DormantWallet], { description: 'Five hundred at most, the longest asleep first. For REFUND.' })
  dormantWallets(@Args(() => DormantArgs) asked: DormantArgs, @Ctx() ctx: Context) {
    return dormantWallets(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => Done, { description: 'Mails a family what its wallet holds; once a day at most. For REFUND.' })
  remindBalance(
    @Arg('walletId', () => UUIDScalar, { description: 'The wallet: `Wallet.id`.' }) walletId: string,
    @Ctx() ctx: Context,
  ) {
    return remindBalance(ctx.db, signedIn(ctx), walletId, ctx.now).then(Done.yes)
  }
}

@Resolver(() => DormantWallet)
export class DormantWalletFieldsResolver {
  @FieldResolver(() => Account)
  account(@Root() wallet: DormantWallet, @Ctx() ctx: Context) {
    return accountById(ctx).load(wallet.accountId)
  }
}
