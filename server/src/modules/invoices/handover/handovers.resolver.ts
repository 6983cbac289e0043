import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { handedOverOn } from '../dunning/next-reminder.query.js'
import { Invoice } from '../invoice.result.js'
import { handOverInvoices } from './hand-over.command.js'
import { HandOverInvoicesInput } from './handover.input.js'
import { HandoverDraft, HandOverResult, WithdrawHandoverResult } from './handover.result.js'
import { handoverDraft } from './to-hand-over.query.js'
import { withdrawHandover } from './withdraw-handover.command.js'

@Resolver(() => Invoice)
export class HandoversResolver {
  @Query(() => HandoverDraft, {
    description: 'What is to be handed over to the public accountant now. For KEEP_BOOKS.',
  })
  handoverDraft(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return handoverDraft(ctx.db, signedIn(ctx), regieId, ctx.now)
  }

  @Mutation(() => HandOverResult, {
    description: 'Hands all of the list over, as it was exported: reminders stop. For KEEP_BOOKS.',
  })
  handOverInvoices(@Arg('input', () => HandOverInvoicesInput) input: HandOverInvoicesInput, @Ctx() ctx: Context) {
    return handOverInvoices(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => WithdrawHandoverResult, {
    description: 'Takes one back that was not handed over, or came back: reminders go on. For KEEP_BOOKS.',
  })
  withdrawHandover(@Arg('invoiceId', () => UUIDScalar) invoiceId: string, @Ctx() ctx: Context) {
    return withdrawHandover(ctx.db, signedIn(ctx), invoiceId, ctx.now)
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'Since when the public accountant recovers it; null: it is not handed over.',
  })
  handedOverOn(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return handedOverOn(ctx, invoice)
  }
}
