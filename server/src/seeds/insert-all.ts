import type { Db } from '../platform/sql.js'

/** Rows of plain objects, read by the statement as JSON. */
export const insertAll = (tx: Db, sql: string, rows: object[]): Promise<unknown> =>
  tx.query(sql, [JSON.stringify(rows)])
