import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'

/** Invoices, as the portal and the console ask for them. */
export interface InvoiceShown {
  id: string
  kind: string
  number: string
  month: string
  issuedOn: string
  dueOn: string
  state: string
  totalCents: number
  remainingCents: number
  familyName: string
  reason: string | null
  correctsNumber: string | null
  lines: {
    id: string
    creditableCents: number
    nature: string
    serviceName: string
    beneficiaryName: string
    unitPriceCents: number
    quantity: number
    totalCents: number
    days: string[]
    detail: string | null
  }[]
}

const INVOICE = `id kind number month issuedOn dueOn state totalCents remainingCents familyName reason correctsNumber
  lines { id creditableCents nature serviceName beneficiaryName unitPriceCents quantity totalCents days detail }`

export interface InvoicesAsked {
  accountId?: string
  regieId?: string
  state?: string
}

export const invoicesOf = async (who: Signed, asked: InvoicesAsked = {}): Promise<InvoiceShown[]> =>
  (
    await ask<{ invoices: { edges: { node: InvoiceShown }[] } }>(
      who,
      `query ($accountId: UUID, $regieId: UUID, $state: InvoiceState) { invoices(accountId: $accountId, regieId: $regieId, state: $state, first: 100) { edges { node { ${INVOICE} } } } }`,
      { ...asked },
    )
  ).invoices.edges.map(({ node }) => node)

export interface Draft {
  invoices: number
  creditNotes: number
  totalCents: number
  dueOn: string
  obstacle: string | null
  unsettled: { day: string; kind: string; children: number }[]
  families: {
    edges: { node: { accountId: string; months: number; meals: number; corrections: number; totalCents: number } }[]
  }
}

export const draftOf = async (who: Signed, regieId: string, month: string): Promise<Draft> =>
  (
    await ask<{ invoiceDraft: Draft }>(
      who,
      `query ($regieId: UUID!, $month: String!) { invoiceDraft(regieId: $regieId, month: $month) { invoices creditNotes totalCents dueOn obstacle
         unsettled { day kind children } families { edges { node { accountId months meals corrections totalCents } } } } }`,
      { regieId, month },
    )
  ).invoiceDraft

export interface IssueAnswer {
  __typename: 'InvoicesIssued' | 'IssueRefused'
  invoices?: number
  creditNotes?: number
  totalCents?: number
  reason?: string
  message?: string
}

/** Issues what the draft shows, although the register says nothing, unless the test asks otherwise. */
export async function issue(
  who: Signed,
  regieId: string,
  month: string,
  change: { expectedTotalCents?: number; evenIfUnsettled?: boolean; dueOn?: string } = {},
): Promise<IssueAnswer> {
  const draft = await draftOf(who, regieId, month)
  const input = { regieId, month, dueOn: draft.dueOn, expectedTotalCents: draft.totalCents, evenIfUnsettled: true }
  return (
    await ask<{ issueInvoices: IssueAnswer }>(
      who,
      `mutation ($input: IssueInvoicesInput!) { issueInvoices(input: $input) { __typename ... on InvoicesIssued { invoices creditNotes totalCents } ... on IssueRefused { reason message } } }`,
      { input: { ...input, ...change } },
    )
  ).issueInvoices
}

export interface PayAnswer {
  __typename: 'InvoicePaid' | 'PayInvoiceRefused'
  invoice?: { state: string; remainingCents: number }
  reason?: string
  message?: string
}

export const payInvoice = async (
  who: Signed,
  invoiceId: string,
  amountCents: number,
  requestId: string = randomUUID(),
): Promise<PayAnswer> =>
  (
    await ask<{ payInvoice: PayAnswer }>(
      who,
      `mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { __typename ... on InvoicePaid { invoice { state remainingCents } } ... on PayInvoiceRefused { reason message } } }`,
      { input: { invoiceId, amountCents, requestId } },
    )
  ).payInvoice

export interface CreditAsked {
  lineId: string
  amountCents?: number
}
export interface CreditShown {
  totalCents: number
  setOffCents: number
  toWalletCents: number
  careBackCents: number
  needsSecondPerson: boolean
  whyNot: string | null
}

export const quoteCredit = async (who: Signed, invoiceId: string, lines: CreditAsked[] = []): Promise<CreditShown> =>
  (
    await ask<{ quoteCredit: CreditShown }>(
      who,
      `query ($invoiceId: UUID!, $lines: [CreditLineInput!]!) { quoteCredit(invoiceId: $invoiceId, lines: $lines) { totalCents setOffCents toWalletCents careBackCents needsSecondPerson whyNot } }`,
      { invoiceId, lines },
    )
  ).quoteCredit

export interface CreditAnswer {
  __typename: 'InvoiceCredited' | 'CreditRefused'
  waits?: boolean
  invoice?: { state: string; remainingCents: number; creditedCents: number; waitingCredit: { id: string } | null }
  reason?: string
  message?: string
}
const CREDITED = `__typename ... on InvoiceCredited { waits invoice { state remainingCents creditedCents waitingCredit { id } } } ... on CreditRefused { reason message }`

/** Credits what the quote says, unless the test asks otherwise. */
export async function credit(
  who: Signed,
  invoiceId: string,
  lines: CreditAsked[] = [],
  change: { expectedTotalCents?: number; expectedToWalletCents?: number; requestId?: string } = {},
): Promise<CreditAnswer> {
  const quote = await quoteCredit(who, invoiceId, lines)
  const expected = { expectedTotalCents: quote.totalCents, expectedToWalletCents: quote.toWalletCents }
  const input = { invoiceId, lines, reason: 'Erreur de pointage', requestId: randomUUID(), ...expected, ...change }
  return (
    await ask<{ creditInvoice: CreditAnswer }>(
      who,
      `mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { ${CREDITED} } }`,
      { input },
    )
  ).creditInvoice
}

export const decideCredit = async (who: Signed, creditId: string, accept: boolean): Promise<CreditAnswer> =>
  (
    await ask<{ decideCredit: CreditAnswer }>(
      who,
      `mutation ($input: DecideCreditInput!) { decideCredit(input: $input) { ${CREDITED} } }`,
      { input: { creditId, accept } },
    )
  ).decideCredit
