import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Invoice, InvoiceLine } from '../invoice.result.js'
import { creditInvoice } from './credit-invoice.command.js'
import { CreditInvoiceInput, CreditQuoteArgs, DecideCreditInput } from './credit.input.js'
import { CreditQuote, CreditResult, WaitingCredit } from './credit.result.js'
import { creditNotes } from './credits.loaders.js'
import { creditableOfLine, waitingCredit } from './credits.query.js'
import { creditsToDecide } from './credits-to-decide.query.js'
import { decideCredit } from './decide-credit.command.js'
import { quoteCredit } from './quote-credit.query.js'

@Resolver(() => Invoice)
export class CreditsResolver {
  @Query(() => CreditQuote, {
    description: 'What a credit note on an issued invoice would do. No effect. For KEEP_BOOKS.',
  })
  quoteCredit(@Args(() => CreditQuoteArgs) asked: CreditQuoteArgs, @Ctx() ctx: Context) {
    return quoteCredit(ctx.db.manager, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => Int, {
    description:
      'How many credit notes of the régie of a commune wait for who asks to decide: neither their own, nor of their family. For KEEP_BOOKS.',
  })
  creditsToDecide(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return creditsToDecide(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => CreditResult, { description: 'Corrects an issued invoice by a credit note. For KEEP_BOOKS.' })
  creditInvoice(@Arg('input', () => CreditInvoiceInput) input: CreditInvoiceInput, @Ctx() ctx: Context) {
    return creditInvoice(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => CreditResult, {
    description: 'Agrees to the credit note of somebody else, or refuses it. For KEEP_BOOKS.',
  })
  decideCredit(@Arg('input', () => DecideCreditInput) input: DecideCreditInput, @Ctx() ctx: Context) {
    return decideCredit(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @FieldResolver(() => [Invoice], { description: 'The credit notes by hand that correct it.' })
  creditNotes(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return creditNotes(ctx, invoice.id, null)
  }

  @FieldResolver(() => WaitingCredit, {
    nullable: true,
    description: 'The credit note that a second person decides of; null: none waits, or who asks is not of the staff.',
  })
  waitingCredit(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return waitingCredit(ctx, invoice)
  }
}

@Resolver(() => InvoiceLine)
export class CreditableLineResolver {
  @FieldResolver(() => CentsScalar, { description: 'What a credit note can still take off it.' })
  creditableCents(@Root() line: InvoiceLine, @Ctx() ctx: Context) {
    return creditableOfLine(ctx, line)
  }
}
