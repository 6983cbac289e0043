import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { PageArgs } from '../../platform/page.js'
import { Commune, Regie, regieById } from '../communes/index.js'
import { Family } from '../families/index.js'
import { communesOfRegie, statementOf, walletsOf } from './wallet.loaders.js'
import { Wallet, WalletMovementConnection } from './wallet.entity.js'

@Resolver(() => Family)
export class FamilyWalletsResolver {
  @FieldResolver(() => [Wallet], { description: 'Its wallets, one for each régie, for who reads its money.' })
  wallets(@Root() family: Family, @Ctx() ctx: Context) {
    return walletsOf(ctx, family)
  }
}

@Resolver(() => Wallet)
export class WalletResolver {
  @FieldResolver(() => Regie)
  regie(@Root() wallet: Wallet, @Ctx() ctx: Context) {
    return regieById(ctx).load(wallet.regieId)
  }

  @FieldResolver(() => [Commune], { description: 'Communes whose services this wallet pays.' })
  communes(@Root() wallet: Wallet, @Ctx() ctx: Context) {
    return communesOfRegie(ctx, wallet.regieId)
  }

  @FieldResolver(() => WalletMovementConnection, { description: 'Its movements, newest first.' })
  statement(@Root() wallet: Wallet, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return statementOf(ctx, wallet.id, page)
  }
}
