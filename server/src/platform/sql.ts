import type { EntityManager } from 'typeorm'
import { type EntityClass, toEntity, type Whole } from './entity-rows.js'
import { asRow, type Fields, type RowOf } from './row.js'

/** Runs in a transaction or outside of one. */
export type Db = Pick<EntityManager, 'query'>

/** What a statement answers: whole entities, or the columns declared beside it. */
export type Declared = Fields | EntityClass<object>
export type Answered<D extends Declared> = D extends Fields
  ? RowOf<D>
  : D extends EntityClass<infer T>
    ? Whole<T>
    : never

/** TypeORM answers `[rows, count]` to UPDATE and DELETE, and rows alone to the others. */
function listOf(answer: unknown): unknown[] {
  const all: unknown[] = Array.isArray(answer) ? answer : []
  const [first] = all
  return Array.isArray(first) ? first : all
}

/** Rows of any statement, of the declared shape or entity. */
export async function rowsOf<D extends Declared>(
  db: Db,
  declared: D,
  statement: string,
  parameters?: unknown[],
): Promise<Answered<D>[]>
export async function rowsOf(
  db: Db,
  declared: Declared,
  statement: string,
  parameters: unknown[] = [],
): Promise<object[]> {
  const rows = listOf(await db.query(statement, parameters))
  return typeof declared === 'function'
    ? rows.map((row) => toEntity(declared, row))
    : rows.map((row) => asRow(declared, row))
}

export const firstRow = async <D extends Declared>(
  db: Db,
  declared: D,
  statement: string,
  parameters: unknown[] = [],
): Promise<Answered<D> | undefined> => (await rowsOf(db, declared, statement, parameters))[0]

/** Of a statement that always answers one: a sum, or an insert of one row. */
export async function oneRow<D extends Declared>(
  db: Db,
  declared: D,
  statement: string,
  parameters: unknown[] = [],
): Promise<Answered<D>> {
  const row = await firstRow(db, declared, statement, parameters)
  if (!row) throw new Error('a statement that always answers a row answered none')
  return row
}

/** What a person typed, for LIKE: its own signs have no meaning. */
export const likeText = (typed: string): string => typed.trim().replace(/[\\%_]/g, '\\$&')

/** Does a statement answer anything at all? */
export const anyRow = async (db: Db, statement: string, parameters: unknown[] = []): Promise<boolean> =>
  listOf(await db.query(statement, parameters)).length > 0

/** How many rows an UPDATE or a DELETE changed. */
export async function changedBy(db: Db, statement: string, parameters: unknown[] = []): Promise<number> {
  const answer: unknown = await db.query(statement, parameters)
  const count: unknown = Array.isArray(answer) ? answer[1] : undefined
  if (typeof count !== 'number') throw new Error('a statement that changes rows did not say how many')
  return count
}
