import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit } from '../../../platform/audit.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { lockWallet } from '../../wallet/index.js'
import { invoiceFee } from '../invoice-fee.command.js'
import { invoiceById } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import type { SendReminderInput } from './reminder.input.js'
import { type Reminder, reminderOn, whyNotRemind } from './reminder.policy.js'
import { ReminderRefused, RemindersChanged } from './reminder.result.js'
import { overdueInvoices, reminderFacts, type ReminderRow } from './reminder-facts.query.js'

/** The next reminder of an invoice, by hand: as the page showed it, once. */
export async function sendReminder(
  db: DataSource,
  actor: Actor,
  input: SendReminderInput,
  now: Date,
): Promise<RemindersChanged | ReminderRefused> {
  const invoice = await invoiceById(db, input.invoiceId, now)
  const { today } = await invoicingRegie(db, actor, invoice.regieId, now)
  return db.transaction(async (tx) => {
    const fact = await lockedFact(tx, invoice)
    if (isOwnFamily(actor, invoice.accountId)) return ReminderRefused.because('OWN_FAMILY', fact)
    if (fact.remindersSent < input.step) {
      const reason = whyNotRemind(fact, today)
      if (reason) return ReminderRefused.because(reason, fact)
      const next = reminderOn(fact, today)
      if (next?.step !== input.step || next.feeCents !== input.expectedFeeCents)
        return ReminderRefused.because('CHANGED', fact)
      await write(tx, fact, next, { today, now, actorId: actor.accountId, ip: actor.ip })
    }
    return Object.assign(new RemindersChanged(), { invoice: await invoiceById(tx, invoice.id, now) })
  })
}

/** How many invoices are looked at together. */
const BATCH = 500

/** The reminders that règlements date, on their day. Run twice, or by two at once, nothing leaves twice. */
export async function sendDueReminders(db: DataSource, now: Date): Promise<void> {
  let after: string | null = null
  do {
    const found: ReminderRow[] = await overdueInvoices(db, now, after, BATCH)
    for (const fact of found) if (dueBy(fact, now)) await db.transaction((tx) => remind(tx, fact, now))
    after = found.length === BATCH ? (found.at(-1)?.invoiceId ?? null) : null
  } while (after)
}

/** What leaves by itself today. */
function dueBy(fact: ReminderRow, now: Date): Reminder | null {
  const today = dayAt(now, fact.timeZone)
  const next = whyNotRemind(fact, today) ? null : reminderOn(fact, today)
  return next?.byItself ? next : null
}

async function remind(tx: EntityManager, asked: ReminderRow, now: Date): Promise<void> {
  const fact = await lockedFact(tx, { ...asked, id: asked.invoiceId })
  const next = dueBy(fact, now)
  if (next) await write(tx, fact, next, { today: dayAt(now, fact.timeZone), now, actorId: null, ip: null })
}

/** Under the lock of the wallet that would pay it: what is paid, credited or paused meanwhile comes before or after, not between. */
async function lockedFact(
  tx: EntityManager,
  { id, accountId, regieId }: { id: string; accountId: string; regieId: string },
): Promise<ReminderRow> {
  await lockWallet(tx, accountId, regieId)
  const [fact] = await reminderFacts(tx, [id])
  if (!fact) throw notFound()
  return fact
}

interface Sending {
  today: Day
  now: Date
  actorId: string | null
  ip: string | null
}

async function write(tx: EntityManager, fact: ReminderRow, next: Reminder, sending: Sending): Promise<void> {
  const { invoiceId, regieId } = fact
  const { today, now, actorId, ip } = sending
  const { step, feeCents, serviceId } = next
  const fee = {
    ...fact,
    nature: 'REMINDER_FEE' as const,
    beneficiaryId: null,
    feeCents,
    serviceId,
    today,
    now,
    actorId,
  }
  const feeInvoiceId = feeCents > 0 ? await invoiceFee(tx, fee) : null
  const made = await firstRow(
    tx,
    { id: text },
    `insert into invoice_reminder (invoice_id, regie_id, step, sent_on, sent_at, sent_by, fee_cents, fee_invoice_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [invoiceId, regieId, step, today, now, actorId, feeCents, feeInvoiceId],
  )
  await publish(tx, { task: 'send-mail', payload: { template: 'invoice-reminder', reminderId: made?.id ?? '' } })
  await audit(tx, {
    ...{ at: now, actorId, ip, action: 'REMINDER_SENT', communeId: null, subject: 'invoice', subjectId: invoiceId },
    details: { amountCents: feeCents },
  })
}
