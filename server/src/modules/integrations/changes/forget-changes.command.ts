import type { DataSource } from 'typeorm'
import { KEPT_DAYS } from './change.policy.js'

/** Task 'forget-changes': what programs were told long ago, by the clock that wrote it. */
export async function forgetChanges(db: DataSource, now: Date): Promise<void> {
  await db.query(`delete from change where at < now() - interval '${KEPT_DAYS} days'`)
  await db.query(`delete from webhook_delivery where created_at < $1::timestamptz - interval '${KEPT_DAYS} days'`, [
    now,
  ])
}
