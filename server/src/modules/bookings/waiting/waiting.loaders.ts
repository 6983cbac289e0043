import DataLoader from 'dataloader'
import { byParent } from '../../../platform/by-parent.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import { type Family, moneyOf, scopeOf } from '../../families/index.js'
import type { WaitingRequest } from '../waiting-request.entity.js'
import type { Asked, Ranked } from './queue.policy.js'
import { readRanks, readWaitingOf } from './waiting.query.js'

const RANKS = Symbol('ranks on waiting lists')

const requests = byParent<{ communeIds: string[] | null }, WaitingRequest>(
  'waiting requests of a family',
  (ctx, ids, { communeIds }) => readWaitingOf(ctx.db, ids, communeIds, ctx.now),
  (request) => request.accountId,
)

export const waitingOfFamily = (ctx: Context, family: Family): Promise<WaitingRequest[]> => {
  const reach = moneyOf(signedIn(ctx), family)
  return requests(ctx, reach.accountId, { communeIds: scopeOf(reach) })
}

export const rankOf = (ctx: Context, request: WaitingRequest): Promise<Ranked | Asked | null> =>
  loader(
    ctx,
    RANKS,
    () =>
      new DataLoader<WaitingRequest, Ranked | Asked | null>(async (asked) => {
        const ranks = await readRanks(ctx.db, asked, ctx.now)
        return asked.map(({ id }) => ranks.get(id) ?? null)
      }),
  ).load(request)

export async function becomesOf(ctx: Context, request: WaitingRequest): Promise<Asked['becomes'] | null> {
  const ranked = await rankOf(ctx, request)
  return ranked && 'becomes' in ranked ? ranked.becomes : null
}
