import type { DataSource } from 'typeorm'

/** How long a form may be sent again, in days: it is kept open in a tab, not for a season. */
const KEPT_DAYS = 30

/** Task 'forget-forms': forms sent long ago, with who sent them. */
export async function forgetForms(db: DataSource, now: Date): Promise<void> {
  await db.query(`delete from made_once where made_at < $1::timestamptz - interval '${KEPT_DAYS} days'`, [now])
}
