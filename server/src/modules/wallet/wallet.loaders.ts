import DataLoader from 'dataloader'
import { In } from 'typeorm'
import { byParent, type PageAsked } from '../../platform/by-parent.js'
import { type Context, loader, signedIn } from '../../platform/context.js'
import { Commune } from '../communes/index.js'
import { type Family, moneyOf, scopeOf } from '../families/index.js'
import type { Wallet } from './wallet.entity.js'
import { type MovementRow, pageOfMovements, readMovements, readWallets } from './wallets.query.js'

const COMMUNES_OF_REGIE = Symbol('communesOfRegie')

export const communesOfRegie = (ctx: Context, regieId: string): Promise<Commune[]> =>
  loader(
    ctx,
    COMMUNES_OF_REGIE,
    () =>
      new DataLoader<string, Commune[]>(async (ids) => {
        const communes = await ctx.db
          .getRepository(Commune)
          .find({ where: { regieId: In([...ids]) }, order: { name: 'ASC' } })
        return ids.map((id) => communes.filter((c) => c.regieId === id))
      }),
  ).load(regieId)

const wallets = byParent<string[] | null, Wallet>(
  'wallets of a family',
  (ctx, ids, communes) => readWallets(ctx.db, ids, communes),
  (wallet) => wallet.accountId,
)

/** What its holder, or the staff in its communes, sees. */
export async function walletsOf(ctx: Context, family: Family): Promise<Wallet[]> {
  const reach = moneyOf(signedIn(ctx), family)
  return wallets(ctx, reach.accountId, scopeOf(reach))
}

const movements = byParent<PageAsked, MovementRow>(
  'movements of a wallet',
  (ctx, ids, page) => readMovements(ctx.db, ids, page),
  (row) => row.walletId,
)

export const statementOf = async (ctx: Context, walletId: string, { first, after }: PageAsked) =>
  pageOfMovements(await movements(ctx, walletId, { first, after }), first)
