import type { DataSource } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { anyRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { invoiceById } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import type { SetReminderPauseInput } from './reminder.input.js'
import { reminderFacts } from './reminder-facts.query.js'
import { ReminderRefused, RemindersChanged } from './reminder.result.js'

/** The reminders of a family stop in a régie, for a reason, or go on. */
export async function setReminderPause(
  db: DataSource,
  actor: Actor,
  { invoiceId, reason }: SetReminderPauseInput,
  now: Date,
): Promise<RemindersChanged | ReminderRefused> {
  const invoice = await invoiceById(db, invoiceId, now)
  const { accountId, walletId, regieId } = invoice
  await invoicingRegie(db, actor, regieId, now)
  if (isOwnFamily(actor, accountId)) return ReminderRefused.because('OWN_FAMILY', { lastOn: null, pauseReason: null })
  return db.transaction(async (tx) => {
    await lockWallet(tx, accountId, regieId)
    const changed = reason
      ? await anyRow(
          tx,
          `insert into reminder_pause (wallet_id, regie_id, reason, paused_at, paused_by) values ($1, $2, $3, $4, $5)
           on conflict (wallet_id) where resumed_at is null do nothing returning id`,
          [walletId, regieId, reason, now, actor.accountId],
        )
      : await anyRow(
          tx,
          'update reminder_pause set resumed_at = $2, resumed_by = $3 where wallet_id = $1 and resumed_at is null returning id',
          [walletId, now, actor.accountId],
        )
    const [fact] = changed || !reason ? [] : await reminderFacts(tx, [invoiceId])
    if (fact && fact.pauseReason !== reason) return ReminderRefused.because('PAUSED', fact)
    if (changed)
      await audit(tx, {
        ...{ at: now, ...by(actor), communeId: null, subject: 'invoice', subjectId: invoiceId },
        action: reason ? 'REMINDERS_PAUSED' : 'REMINDERS_RESUMED',
        details: reason ? { reason } : {},
      })
    return Object.assign(new RemindersChanged(), { invoice })
  })
}
