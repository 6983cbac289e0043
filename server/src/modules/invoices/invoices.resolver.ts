import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { PageArgs } from '../../platform/page.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { InvoiceDraftArgs, InvoicesArgs, IssueInvoicesInput, PayInvoiceInput } from './invoice.input.js'
import { Invoice, InvoiceConnection, InvoiceLine, PayInvoiceResult } from './invoice.result.js'
import { InvoiceDraft, InvoiceDraftFamilyConnection, IssueInvoicesResult } from './issue-invoices.result.js'
import { draftFamilies, invoiceDraft, invoiceInReach, invoices } from './invoices.query.js'
import { linesOfInvoice } from './invoices.loaders.js'
import { issueInvoices } from './issue-invoices.command.js'
import { payInvoice } from './pay-invoice.command.js'

@Resolver(() => Invoice)
export class InvoicesResolver {
  @Query(() => InvoiceConnection, {
    description:
      'Of a family, one’s own when nothing is asked, or of a régie; newest first. For the family, or who reads its money; of a régie for KEEP_BOOKS.',
  })
  invoices(@Args(() => InvoicesArgs) asked: InvoicesArgs, @Ctx() ctx: Context) {
    return invoices(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => Invoice, { description: 'An invoice in reach. For the family, or who reads its money.' })
  invoice(@Arg('id', () => UUIDScalar, { description: 'The invoice: `Invoice.id`.' }) id: string, @Ctx() ctx: Context) {
    return invoiceInReach(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Query(() => InvoiceDraft, {
    description: 'The invoices of a month as they would be issued now. No effect. For KEEP_BOOKS.',
  })
  invoiceDraft(@Args(() => InvoiceDraftArgs) asked: InvoiceDraftArgs, @Ctx() ctx: Context) {
    return invoiceDraft(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => IssueInvoicesResult, { description: 'All the invoices of a month, once. For KEEP_BOOKS.' })
  issueInvoices(@Arg('input', () => IssueInvoicesInput) input: IssueInvoicesInput, @Ctx() ctx: Context) {
    return issueInvoices(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PayInvoiceResult, {
    description: 'With the wallet of the family: by itself, or by the desk. For the family, or TAKE_MONEY.',
  })
  payInvoice(@Arg('input', () => PayInvoiceInput) input: PayInvoiceInput, @Ctx() ctx: Context) {
    return payInvoice(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @FieldResolver(() => [InvoiceLine], { description: 'What it charges, one by one.' })
  lines(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return linesOfInvoice(ctx, invoice.id)
  }
}

@Resolver(() => InvoiceDraft)
export class InvoiceDraftResolver {
  @FieldResolver(() => InvoiceDraftFamilyConnection, { description: 'What each family would be invoiced.' })
  families(@Root() draft: InvoiceDraft, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return draftFamilies(ctx.db, draft, page)
  }
}
