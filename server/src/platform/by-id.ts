import DataLoader from 'dataloader'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { type Context, loader } from './context.js'
import { columnsOf, type Whole } from './entity-rows.js'
import { notFound } from './errors.js'
import { rowsOf } from './sql.js'

/** Loads rows by id. What was read elsewhere may be made known to it, whole: a copy that lacks a column would answer null for it. */
export interface RowLoader<T> {
  load(id: string): Promise<T>
  prime(id: string, row: Whole<T>): unknown
}

/** A loader of the request that reads rows by id: one statement for all the ids asked in a tick. */
export function byId<T extends ObjectLiteral & { id: string }>(entity: new () => T, name: string) {
  const key = Symbol(name)
  return (ctx: Context): RowLoader<T> =>
    loader(ctx, key, () => new DataLoader<string, T>((ids) => readByIds(ctx, entity, ids)))
}

async function readByIds<T extends ObjectLiteral & { id: string }>(
  ctx: Context,
  entity: new () => T,
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
  entity: new () => T,
  column: string,
  ids: readonly string[],
): Promise<T[]> {
  const { tableName } = ctx.db.getMetadata(entity as EntityTarget<T>)
  const key = `${tableName} ${column}`
  const text = texts.get(key) ?? `select ${columnsOf(entity)} from "${tableName}" where "${column}" = any($1::uuid[])`
  texts.set(key, text)
  return rowsOf(ctx.db, entity, text, [ids])
}
