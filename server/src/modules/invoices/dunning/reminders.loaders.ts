import { byParent } from '../../../platform/by-parent.js'
import { reminderFacts, type ReminderRow, remindersOf, type SentReminder } from './reminder-facts.query.js'

export const reminders = byParent<null, SentReminder>(
  'reminders of an invoice',
  (ctx, ids) => remindersOf(ctx.db, ids),
  ({ invoiceId }) => invoiceId,
)

export const factsOfReminders = byParent<null, ReminderRow>(
  'what an invoice is reminded by',
  (ctx, ids) => reminderFacts(ctx.db, ids),
  ({ invoiceId }) => invoiceId,
)
