import DataLoader from 'dataloader'
import { type Context, loader } from '../../platform/context.js'
import type { Family } from './family.entity.js'

type Read<T> = (ctx: Context, accountIds: string[], communes: string[] | null) => Promise<T[]>

/** null = every commune: the family's own, or an administrator's. */
const communesOf = ({ communeIds }: Family): string[] | null =>
  Array.isArray(communeIds) ? [...communeIds].sort() : null

/** Lists that belong to families: one statement for all those of a request that are seen in the same communes. */
export function listByFamily<T extends { accountId: string }>(name: string, read: Read<T>) {
  const key = Symbol(name)
  const viewOf = (family: Family) => communesOf(family)?.join() ?? 'all'
  return (ctx: Context): DataLoader<Family, T[], string> =>
    loader(
      ctx,
      key,
      () =>
        new DataLoader<Family, T[], string>(
          async (families) => {
            const views = [...new Map(families.map((family) => [viewOf(family), communesOf(family)]))]
            const found = new Map(
              await Promise.all(
                views.map(async ([view, communes]) => {
                  const ids = families.filter((family) => viewOf(family) === view).map((family) => family.account.id)
                  return [view, await read(ctx, ids, communes)] as const
                }),
              ),
            )
            return families.map((family) =>
              (found.get(viewOf(family)) ?? []).filter((row) => row.accountId === family.account.id),
            )
          },
          { cacheKeyFn: (family) => `${family.account.id} ${viewOf(family)}` },
        ),
    )
}
