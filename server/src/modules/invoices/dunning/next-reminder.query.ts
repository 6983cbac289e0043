import { type Context, signedIn } from '../../../platform/context.js'
import { type Day, dayAt } from '../../../platform/day.js'
import type { Invoice } from '../invoice.result.js'
import { comingReminder, type ComingReminder } from './reminder.policy.js'
import type { ReminderPause } from './reminder.result.js'
import { factsOfReminders } from './reminders.loaders.js'

/** What comes next of an invoice, and from when; null while nothing does. */
export async function nextReminder(ctx: Context, { id }: Invoice): Promise<ComingReminder | null> {
  const [fact] = await factsOfReminders(ctx, id, null)
  return fact && fact.pauseReason === null ? comingReminder(fact, dayAt(ctx.now, fact.timeZone)) : null
}

/** Why the reminders of its family stop: what the town hall wrote is not for the family itself. */
export async function reminderPause(ctx: Context, { id, accountId }: Invoice): Promise<ReminderPause | null> {
  if (signedIn(ctx).accountId === accountId) return null
  const [fact] = await factsOfReminders(ctx, id, null)
  return fact?.pauseReason != null && fact.pausedAt ? { reason: fact.pauseReason, since: fact.pausedAt } : null
}

/** Read by the family too: from then on another office writes to it. */
export async function handedOverOn(ctx: Context, { id }: Invoice): Promise<Day | null> {
  const [fact] = await factsOfReminders(ctx, id, null)
  return fact?.handedOverOn ?? null
}
