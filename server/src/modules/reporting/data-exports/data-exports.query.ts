import { columnsOf } from '../../../platform/entity-rows.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { DataExport } from './data-export.entity.js'

/** Those of an account that are being made, or can still be fetched; newest first. */
export const readDataExports = (db: Db, accountId: string, now: Date): Promise<DataExport[]> =>
  rowsOf(
    db,
    DataExport,
    `select ${columnsOf(DataExport, 'e')} from data_export e where e.account_id = $1 and coalesce(e.expires_at > $2, true)
     order by e.asked_at desc limit 100`,
    [accountId, now],
  )

/** One that can be fetched now, of this account: another's is not there. */
export const readyExport = (db: Db, id: string, accountId: string, now: Date): Promise<DataExport | undefined> =>
  firstRow(
    db,
    DataExport,
    `select ${columnsOf(DataExport, 'e')} from data_export e where e.id = $1 and e.account_id = $2 and e.expires_at > $3`,
    [id, accountId, now],
  )
