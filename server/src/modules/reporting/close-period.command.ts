import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Day } from '../../platform/day.js'
import { firstRow } from '../../platform/sql.js'
import { booksInReach } from './books-in-reach.query.js'
import { closedPeriod, closingFacts } from './closing.query.js'
import { whyNotClose } from './closing.policy.js'
import { type ClosedPeriod, ClosingRefused } from './closing.result.js'
import { day, maybe, text } from '../../platform/row.js'

/**
 * Closes the books of a régie from the day after the last closing to the end of a day, for good. The régie's row is locked
 * first: postings hold it FOR KEY SHARE, so those that began before are counted, and those that come after read the new
 * date and land on the first open day.
 */
export const closePeriod = (
  db: DataSource,
  actor: Actor,
  regieId: string,
  lastDay: Day,
  now: Date,
): Promise<ClosedPeriod | ClosingRefused> =>
  db.transaction(async (tx) => {
    const regie = await booksInReach(tx, actor, regieId)
    const locked = await firstRow(
      tx,
      { closedUntil: maybe(day) },
      'select closed_until as "closedUntil" from regie where id = $1 for update',
      [regieId],
    )
    const facts = await closingFacts(tx, { ...regie, closedUntil: locked?.closedUntil ?? null }, lastDay, now)
    const reason = whyNotClose(lastDay, facts)
    if (reason) return ClosingRefused.because(reason)
    const made = await firstRow(tx, { id: text }, CLOSE, [regieId, facts.firstEntry, lastDay, now, actor.accountId])
    if (!made) throw new Error('a period was not closed')
    await tx.query('update regie set closed_until = $2 where id = $1', [regieId, lastDay])
    const entry = { at: now, ...by(actor), action: 'PERIOD_CLOSED', subject: 'closed_period' } as const
    for (const communeId of regie.communeIds)
      await audit(tx, { ...entry, communeId, subjectId: made.id, details: { lastDay } })
    const period = await closedPeriod(tx, regieId, lastDay)
    if (!period) throw new Error('a closed period cannot be read')
    return period
  })

const CLOSE = `
with period as (
  select coalesce((select max(last_day) + 1 from closed_period where regie_id = $1), $2::date) as first_day
)
insert into closed_period (regie_id, first_day, last_day, transactions, entries, debit_cents, credit_cents, journal_sha256, closed_at, closed_by)
select $1, period.first_day, $3, j.transactions, j.entries, j.debit_cents, j.credit_cents, j.journal_sha256, $4, $5
from period cross join lateral journal_of_period($1, period.first_day, $3::date) j returning id`
