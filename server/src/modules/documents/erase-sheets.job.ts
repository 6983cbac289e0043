import type { DataSource } from 'typeorm'

const KEPT_FOR = '1 day'

/** Task 'erase-sheets': what was sent to be read is not kept. */
export async function eraseSheets(db: DataSource, now: Date): Promise<void> {
  await db.query(`delete from sent_sheet where sent_at < $1::timestamptz - interval '${KEPT_FOR}'`, [now])
}
