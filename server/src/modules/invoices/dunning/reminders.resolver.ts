import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Invoice } from '../invoice.result.js'
import { SendReminderInput, SetReminderPauseInput } from './reminder.input.js'
import { InvoiceReminder, NextReminder, ReminderPause, ReminderResult } from './reminder.result.js'
import { nextReminder, reminderPause } from './next-reminder.query.js'
import { reminders } from './reminders.loaders.js'
import { sendReminder } from './send-reminder.command.js'
import { setReminderPause } from './set-reminder-pause.command.js'

@Resolver(() => Invoice)
export class RemindersResolver {
  @Mutation(() => ReminderResult, {
    description: 'The next reminder of an unpaid invoice, by its régie. For KEEP_BOOKS.',
  })
  sendReminder(@Arg('input', () => SendReminderInput) input: SendReminderInput, @Ctx() ctx: Context) {
    return sendReminder(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ReminderResult, {
    description: 'The reminders of the family of an invoice stop, or go on. For KEEP_BOOKS.',
  })
  setReminderPause(@Arg('input', () => SetReminderPauseInput) input: SetReminderPauseInput, @Ctx() ctx: Context) {
    return setReminderPause(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @FieldResolver(() => [InvoiceReminder], { description: 'The reminders that left, the oldest first.' })
  reminders(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return reminders(ctx, invoice.id, null)
  }

  @FieldResolver(() => NextReminder, { nullable: true, description: 'Null while it has none, or its reminders stop.' })
  nextReminder(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return nextReminder(ctx, invoice)
  }

  @FieldResolver(() => ReminderPause, {
    nullable: true,
    description: 'Read by the staff only; null: they go on, or it is not for who reads.',
  })
  reminderPause(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return reminderPause(ctx, invoice)
  }
}
