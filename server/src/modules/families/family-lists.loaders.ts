import { byParent } from '../../platform/by-parent.js'
import type { Context } from '../../platform/context.js'
import type { Family } from './family.entity.js'
import { scopeOf } from './family.query.js'

type Read<T> = (ctx: Context, accountIds: string[], communes: string[] | null) => Promise<T[]>

/** Lists that belong to families: one statement for all those of a request that are seen in the same communes. */
export function listByFamily<T extends { accountId: string }>(name: string, read: Read<T>) {
  const list = byParent<string[] | null, T>(name, read, (row) => row.accountId)
  return (ctx: Context, { account, communeIds }: Family): Promise<T[]> =>
    list(ctx, account.id, scopeOf({ scope: communeIds }))
}
