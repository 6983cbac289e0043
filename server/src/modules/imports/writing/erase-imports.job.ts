import type { DataSource } from 'typeorm'
import { UNDO_DAYS } from './undo-import.command.js'

/** How long a file waits to be imported. */
const DRAFT_DAYS = 7

/** Task 'erase-imports': a file of families is not kept. A draft goes whole; of what was imported the trace stays, without anybody in it. */
export async function eraseImports(db: DataSource, now: Date): Promise<void> {
  await db.query(
    `delete from family_import where state = 'DRAFT' and greatest(checked_at, created_at) < $1::timestamptz - interval '${DRAFT_DAYS} days'`,
    [now],
  )
  await db.query(
    `with old as (
       update family_import set erased_at = $1 where state = 'DONE' and erased_at is null and imported_at < $1::timestamptz - interval '${UNDO_DAYS} days' returning id
     ), effects as (
       update family_import_effect set before = null, after = null where import_id in (select id from old) and kind = 'ACCOUNT_CHANGED'
     )
     delete from family_import_line where import_id in (select id from old)`,
    [now],
  )
}
