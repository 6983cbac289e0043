import DataLoader from 'dataloader'
import { type Context, loader } from './context.js'

interface Asked<A> {
  parentId: string
  /** The arguments of the field, and what of the parent is seen. */
  args: A
}

/**
 * Rows that belong to a parent, in the order in which they are read: one statement for all the parents that are asked the same
 * in a tick (`read`), whatever their number. A page of each parent is a `cross join lateral` with its limit.
 */
export function byParent<A, Row>(
  name: string,
  read: (ctx: Context, parentIds: string[], args: A) => Promise<Row[]>,
  parentOf: (row: Row) => string | null,
) {
  const key = Symbol(name)
  const batch = async (ctx: Context, asked: readonly Asked<A>[]): Promise<Row[][]> => {
    const same = new Map<string, Asked<A>[]>()
    for (const one of asked) same.set(textOf(one.args), [...(same.get(textOf(one.args)) ?? []), one])
    const found = new Map<string, Row[]>()
    await Promise.all(
      [...same].map(async ([text, group]) => {
        const [first] = group
        if (!first) return
        const ids = group.map(({ parentId }) => parentId)
        for (const row of await read(ctx, ids, first.args)) {
          const at = `${parentOf(row)} ${text}`
          const rows = found.get(at)
          if (rows) rows.push(row)
          else found.set(at, [row])
        }
      }),
    )
    return asked.map((one) => found.get(keyOf(one)) ?? [])
  }
  const loaderOf = (ctx: Context) =>
    loader(ctx, key, () => new DataLoader<Asked<A>, Row[], string>((asked) => batch(ctx, asked), { cacheKeyFn: keyOf }))
  const of = (ctx: Context, parentId: string, args: A): Promise<Row[]> => loaderOf(ctx).load({ parentId, args })
  /** What was read elsewhere, or is known to be nothing. */
  const know = (ctx: Context, parentId: string, args: A, rows: Row[]): void =>
    void loaderOf(ctx).prime({ parentId, args }, rows)
  return Object.assign(of, { know })
}

const textOf = (args: unknown): string => JSON.stringify(args)
const keyOf = ({ parentId, args }: Asked<unknown>): string => `${parentId} ${textOf(args)}`

/** What page of each parent. */
export interface PageAsked {
  first: number
  after: string | null
}
