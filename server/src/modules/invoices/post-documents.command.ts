import type { EntityManager } from 'typeorm'
import { type Cents, minusCents, oppositeCents, sumCents, ZERO_CENTS } from '../../platform/money.js'
import { cents, oneOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import { type Leg, post, type Posting } from '../wallet/index.js'

/** How many documents are posted in one statement. */
const BATCH = 500

const EARNED = {
  invoiceId: text,
  kind: oneOf(['INVOICE', 'CREDIT_NOTE']),
  walletId: text,
  careBackCents: cents,
  setOffCents: cents,
  serviceId: text,
  reminderCents: cents,
  enrolmentCents: cents,
  amountCents: cents,
  foodCents: cents,
}

/**
 * Posts what documents say, those of a run or one of them: asked of the family, earned by its services. A credit note lowers what is
 * owed by what was set off, the rest goes back to the wallet. @returns the documents
 */
export async function postDocuments(
  tx: EntityManager,
  regieId: string,
  of: { runId: string } | { invoiceId: string },
  actorId: string | null,
  at: Date,
): Promise<string[]> {
  const [column, id] = 'runId' in of ? ['v.run_id', of.runId] : ['v.id', of.invoiceId]
  const rows = await rowsOf(
    tx,
    EARNED,
    `select v.id as "invoiceId", v.kind, v.wallet_id as "walletId", v.care_back_cents as "careBackCents", l.service_id as "serviceId",
       (select coalesce(sum(y.amount_cents), 0)::int from invoice_payment y where y.credit_note_id = v.id) as "setOffCents",
       coalesce(sum(l.total_cents) filter (where l.nature = 'REMINDER_FEE'), 0)::int as "reminderCents",
       coalesce(sum(l.total_cents) filter (where l.nature = 'ENROLMENT_FEE'), 0)::int as "enrolmentCents",
       coalesce(sum(b.amount), 0)::int as "amountCents", coalesce(sum(b.food), 0)::int as "foodCents"
     from invoice v join invoice_line l on l.invoice_id = v.id
     cross join lateral (select sum(amount_cents) as amount, sum(food_cents) as food from invoice_booking where line_id = l.id) b
     where ${column} = $1 group by v.id, l.service_id order by v.kind, v.number, l.service_id`,
    [id],
  )
  const documents = new Map<string, typeof rows>()
  for (const row of rows) documents.set(row.invoiceId, [...(documents.get(row.invoiceId) ?? []), row])
  const postings = [...documents].map(([causeId, mine]): Posting => ({ causeId, legs: legsOf(mine) }))
  for (let i = 0; i < postings.length; i += BATCH)
    if (!(await post(tx, { regieId, cause: 'INVOICE', actorId, at }, postings.slice(i, i + BATCH))))
      throw new Error('an invoice was not posted')
  return [...documents.keys()]
}

interface Earned {
  kind: 'INVOICE' | 'CREDIT_NOTE'
  walletId: string
  /** Care-only money that a credit note gives back as such. */
  careBackCents: Cents
  /** What a credit note takes off invoices that are not paid. */
  setOffCents: Cents
  serviceId: string
  reminderCents: Cents
  enrolmentCents: Cents
  amountCents: Cents
  foodCents: Cents
}

function legsOf(services: readonly Earned[]): Leg[] {
  const [first] = services
  if (!first) return []
  const { kind, walletId, careBackCents, setOffCents } = first
  const owed = oppositeCents(
    sumCents(services.map((s) => sumCents([s.amountCents, s.reminderCents, s.enrolmentCents]))),
  )
  const toWalletCents = kind === 'INVOICE' ? ZERO_CENTS : minusCents(owed, setOffCents)
  const legs: Leg[] = [
    { kind: 'RECEIVABLE', amountCents: kind === 'INVOICE' ? owed : setOffCents, owedBy: walletId },
    { kind: 'WALLET', amountCents: toWalletCents, walletId, careCents: oppositeCents(careBackCents) },
    { kind: 'REMINDER_FEES', amountCents: sumCents(services.map((s) => s.reminderCents)) },
    { kind: 'ENROLMENT_FEES', amountCents: sumCents(services.map((s) => s.enrolmentCents)) },
    ...services.flatMap(({ serviceId, amountCents, foodCents }): Leg[] => [
      { kind: 'EARNED_FOOD', amountCents: foodCents, serviceId },
      { kind: 'EARNED_CARE', amountCents: minusCents(amountCents, foodCents), serviceId },
    ]),
  ]
  return legs
}
