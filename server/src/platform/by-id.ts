import DataLoader from 'dataloader'
import { type EntityTarget, type FindOptionsWhere, In, type ObjectLiteral } from 'typeorm'
import { type Context, loader } from './context.js'
import { notFound } from './errors.js'

/** A loader of the request that reads rows by id: one statement for all the ids asked in a tick. */
export function byId<T extends ObjectLiteral & { id: string }>(entity: EntityTarget<T>, name: string) {
  const key = Symbol(name)
  return (ctx: Context): DataLoader<string, T> =>
    loader(ctx, key, () => new DataLoader<string, T>((ids) => readByIds(ctx, entity, ids)))
}

async function readByIds<T extends ObjectLiteral & { id: string }>(
  ctx: Context,
  entity: EntityTarget<T>,
  ids: readonly string[],
) {
  const rows = await ctx.db.getRepository(entity).findBy({ id: In([...ids]) } as unknown as FindOptionsWhere<T>)
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? notFound())
}
