import type { DataSource } from 'typeorm'
import { by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Actor } from '../../../platform/actor.js'
import { firstRow } from '../../../platform/sql.js'
import { cashClosing, heldIn, todayOf } from './cash.query.js'
import { keptTill } from './desk-payments.query.js'
import type { CloseCashDayInput } from './desk.input.js'
import { lineOf, whyNotClose, whyNotThatDay } from './desk.policy.js'
import { DeskRefused } from './desk.result.js'
import { noteDesk } from './on-desk-payment.command.js'
import type { CashClosing } from './till.result.js'
import { text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Regie } from '../../communes/index.js'

/**
 * Counts the till of a day, once: today, or an earlier day that was forgotten and whose period is open. What is expected is
 * what the books say was in the till that evening. Payments keep coming meanwhile: nothing is closed when it is no longer what
 * the page showed.
 */
export async function closeCashDay(
  db: DataSource,
  actor: Actor,
  input: CloseCashDayInput,
  now: Date,
): Promise<CashClosing | DeskRefused> {
  await keptTill(db, actor, input.regieId)
  return db.transaction(async (tx) => {
    const today = await todayOf(tx, input.regieId, now)
    const day = input.day ?? today
    // the period does not close before this is written
    const regie = await firstRow(
      tx,
      fieldsOf(Regie, 'closedUntil'),
      'select closed_until as "closedUntil" from regie where id = $1 for key share',
      [input.regieId],
    )
    const notThatDay = whyNotThatDay(day, { today, closedUntil: regie?.closedUntil ?? null })
    if (notThatDay) return DeskRefused.because(notThatDay)
    const { CASH: expected = 0 } = await heldIn(tx, input.regieId, day)
    if (expected !== input.expectedCents) return DeskRefused.because('EXPECTED_CHANGED')
    const no = whyNotClose(input)
    if (no) return DeskRefused.because(no)
    const counts = input.counts.filter(({ quantity }) => quantity > 0)
    const closed = await firstRow(
      tx,
      { id: text },
      `insert into cash_closing (regie_id, day, expected_cents, counted_cents, counts, reason, closed_by, closed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (regie_id, day) do nothing returning id`,
      [
        input.regieId,
        day,
        expected,
        input.countedCents,
        JSON.stringify(counts),
        lineOf(input.reason),
        actor.accountId,
        now,
      ],
    )
    if (!closed) return DeskRefused.because('DAY_ALREADY_CLOSED')
    const details: AuditDetails = { day, expectedCents: expected, countedCents: input.countedCents }
    await noteDesk(tx, 'TILL_CLOSED', closed.id, {
      ...by(actor),
      at: now,
      subject: 'cash_closing',
      details,
    })
    return cashClosing(tx, closed.id)
  })
}
