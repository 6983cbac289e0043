import DataLoader from 'dataloader'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { type Context, loader } from './context.js'
import { notFound } from './errors.js'
import { rowsOf } from './sql.js'

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
  const found = new Map((await readRows(ctx, entity, 'id', ids)).map((row) => [row.id, row]))
  return ids.map((id) => found.get(id) ?? notFound())
}

const texts = new Map<string, string>()

/**
 * Rows of an entity by one of its columns of ids, in no order. The same text whatever the number of ids, so that it is
 * prepared once: the ORM would write another one each time, at more cost than reading the rows.
 */
export async function readRows<T extends ObjectLiteral>(
  ctx: Pick<Context, 'db'>,
  entity: EntityTarget<T>,
  column: string,
  ids: readonly string[],
): Promise<T[]> {
  const meta = ctx.db.getMetadata(entity)
  const key = `${meta.tableName} ${column}`
  const columns = meta.columns.map((c) => `"${c.databaseName}" as "${c.propertyName}"`).join(', ')
  const text = texts.get(key) ?? `select ${columns} from "${meta.tableName}" where "${column}" = any($1::uuid[])`
  texts.set(key, text)
  const rows = await rowsOf<object>(ctx.db, text, [ids])
  return rows.map((row) => Object.assign(meta.create() as T, row))
}
