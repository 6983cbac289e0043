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
    description: 'Of a family, one’s own when nothing is asked, or of a régie; newest first.',
  })
  invoices(@Args(() => InvoicesArgs) asked: InvoicesArgs, @Ctx() ctx: Context) {
    return invoices(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => Invoice)
  invoice(@Arg('id', () => UUIDScalar) id: string, @Ctx() ctx: Context) {
    return invoiceInReach(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Query(() => InvoiceDraft)
  invoiceDraft(@Args(() => InvoiceDraftArgs) asked: InvoiceDraftArgs, @Ctx() ctx: Context) {
    return invoiceDraft(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => IssueInvoicesResult, { description: 'All the invoices of a month, once.' })
  issueInvoices(@Arg('input', () => IssueInvoicesInput) input: IssueInvoicesInput, @Ctx() ctx: Context) {
    return issueInvoices(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => PayInvoiceResult, { description: 'With the wallet of the family: by itself, or by the desk.' })
  payInvoice(@Arg('input', () => PayInvoiceInput) input: PayInvoiceInput, @Ctx() ctx: Context) {
    return payInvoice(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @FieldResolver(() => [InvoiceLine])
  lines(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return linesOfInvoice(ctx, invoice.id)
  }
}

@Resolver(() => InvoiceDraft)
export class InvoiceDraftResolver {
  @FieldResolver(() => InvoiceDraftFamilyConnection)
  families(@Root() draft: InvoiceDraft, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return draftFamilies(ctx.db, draft, page)
  }
}
