import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { invoiceById } from '../invoices.query.js'
import { invoicingRegie } from '../regie-in-reach.query.js'
import type { CreditQuoteArgs } from './credit.input.js'
import {
  type CreditAsked,
  type CreditParts,
  creditSentence,
  type CreditRefusalReason,
  type CreditShare,
  needsAnother,
  partsOf,
  sharesOf,
} from './credit.policy.js'
import { CreditQuote } from './credit.result.js'
import { type CreditFact, creditableOfInvoices, creditFact } from './creditable.query.js'

export interface CreditPlan {
  fact: CreditFact
  shares: CreditShare[]
  totalCents: Cents
  careCents: Cents
  parts: CreditParts
  needsSecondPerson: boolean
}

/** What a credit note would be, or why there is none; under the lock of the wallet, what it is. Two statements. */
export async function planCredit(
  db: Db,
  { invoiceId, lines }: { invoiceId: string; lines: readonly CreditAsked[] },
  actor: Actor,
  now: Date,
): Promise<CreditPlan | { reason: CreditRefusalReason; leftCents: Cents }> {
  const fact = await creditFact(db, invoiceId, actor.accountId, now)
  const { leftCents } = fact
  if (isOwnFamily(actor, fact.accountId)) return { reason: 'OWN_FAMILY', leftCents }
  const creditable = await creditableOfInvoices(db, [invoiceId])
  const shares = sharesOf(creditable, lines, leftCents)
  if (typeof shares === 'string') return { reason: shares, leftCents }
  const ofCare = new Set(creditable.filter(({ isCare }) => isCare).map(({ lineId }) => lineId))
  const totalCents = sumCents(shares.map(({ cents }) => cents))
  const careCents = sumCents(shares.filter(({ lineId }) => ofCare.has(lineId)).map(({ cents }) => cents))
  const parts = partsOf(totalCents, careCents, fact)
  if (fact.isClosed && parts.toWalletCents > 0) return { reason: 'ACCOUNT_CLOSED', leftCents }
  const needsSecondPerson = needsAnother(totalCents, fact.givenCents, fact.thresholdCents)
  return { fact, shares, totalCents, careCents, parts, needsSecondPerson }
}

/** What crediting lines of an invoice, or all of it, would do. No effect. */
export async function quoteCredit(db: Db, actor: Actor, asked: CreditQuoteArgs, now: Date): Promise<CreditQuote> {
  const invoice = await invoiceById(db, asked.invoiceId, now)
  await invoicingRegie(db, actor, invoice.regieId, now)
  await linesOfInvoice(db, asked)
  const plan = await planCredit(db, asked, actor, now)
  if ('reason' in plan)
    return Object.assign(new CreditQuote(), NOTHING, { whyNot: creditSentence(plan.reason, plan.leftCents) })
  const { totalCents, parts, needsSecondPerson, fact } = plan
  const whyNot = fact.waits ? creditSentence('WAITING', fact.leftCents) : null
  return Object.assign(new CreditQuote(), { totalCents, ...parts, needsSecondPerson, whyNot })
}

const NOTHING = {
  totalCents: ZERO_CENTS,
  setOffCents: ZERO_CENTS,
  toWalletCents: ZERO_CENTS,
  careBackCents: ZERO_CENTS,
  needsSecondPerson: false,
}

/** A line of another invoice answers like one that does not exist. */
export async function linesOfInvoice(db: Db, { invoiceId, lines }: CreditQuoteArgs): Promise<void> {
  const known = await rowsOf(
    db,
    { id: text },
    'select id from invoice_line where invoice_id = $1 and id = any($2::uuid[])',
    [invoiceId, lines.map(({ lineId }) => lineId)],
  )
  if (known.length !== lines.length) throw notFound()
}
