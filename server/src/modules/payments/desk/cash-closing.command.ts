import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { firstRow } from '../../../platform/sql.js'
import { cashClosing, heldIn, todayOf } from './cash.query.js'
import { keptTill } from './desk-payments.query.js'
import type { CloseCashDayInput } from './desk.input.js'
import { lineOf, whyNotClose } from './desk.policy.js'
import { type CashClosing, DeskRefused } from './desk.result.js'

/**
 * Counts the till of a day, once. The same payments keep coming meanwhile: the count is of what the books say at this instant,
 * and nothing is closed when that is no longer what the page showed.
 */
export async function closeCashDay(
  db: DataSource,
  actor: Actor,
  input: CloseCashDayInput,
  now: Date,
): Promise<CashClosing | DeskRefused> {
  await keptTill(db, actor, input.regieId)
  const day = await todayOf(db, input.regieId, now)
  const { CASH: expected = 0 } = await heldIn(db, input.regieId)
  if (expected !== input.expectedCents) return DeskRefused.because('EXPECTED_CHANGED')
  const no = whyNotClose(input)
  if (no) return DeskRefused.because(no)
  const closed = await firstRow<{ id: string }>(
    db,
    `insert into cash_closing (regie_id, day, expected_cents, counted_cents, counts, reason, closed_by, closed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (regie_id, day) do nothing returning id`,
    [
      input.regieId,
      day,
      expected,
      input.countedCents,
      JSON.stringify(input.counts.filter(({ quantity }) => quantity > 0)),
      lineOf(input.reason),
      actor.accountId,
      now,
    ],
  )
  return closed ? cashClosing(db, closed.id) : DeskRefused.because('DAY_ALREADY_CLOSED')
}
