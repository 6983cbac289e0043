import type { EntityManager } from 'typeorm'

/** Runs in a transaction or outside of one. */
export type Db = Pick<EntityManager, 'query'>

/** Rows of any statement. TypeORM answers `[rows, count]` to UPDATE and DELETE, and rows alone to the others. */
export async function rowsOf<Row>(db: Db, statement: string, parameters: unknown[] = []): Promise<Row[]> {
  const answer: unknown = await db.query(statement, parameters)
  const list = Array.isArray(answer) ? answer : []
  return (Array.isArray(list[0]) ? list[0] : list) as Row[]
}

export const firstRow = async <Row>(db: Db, statement: string, parameters: unknown[] = []): Promise<Row | undefined> =>
  (await rowsOf<Row>(db, statement, parameters))[0]
