import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { civilDay, type Day, lastDayOf } from '../../platform/day.js'
import { againAfterDeadlock } from '../../platform/errors.js'
import type { Cents } from '../../platform/money.js'
import { publish } from '../../platform/outbox.js'
import { text } from '../../platform/row.js'
import { anyRow, firstRow } from '../../platform/sql.js'
import { closeMonthOfRegie } from '../bookings/index.js'
import { billableTotals, BY_DOCUMENT, lastIssued } from './billable.query.js'
import { unsettledOf } from './unsettled.query.js'
import type { IssueInvoicesInput } from './invoice.input.js'
import { IssueRefused, InvoicesIssued } from './issue-invoices.result.js'
import { ISSUE } from './issue.query.js'
import { isDueDate, whyNotIssue } from './issue-invoices.policy.js'
import { postDocuments } from './post-documents.command.js'
import { type InvoicingRegie, invoicingRegie } from './regie-in-reach.query.js'
import { setOff } from './set-off.command.js'

/** How many families are told in one statement. */
const BATCH = 500

/**
 * Issues the invoices of a month, all or nothing: numbered without a gap, posted to the ledger, told to the families. The families'
 * wallets are locked first, so that what they cancel comes before, or is a correction of the next month; who issues the same
 * month at the same time finds it issued. Statements in proportion to batches of families.
 */
export const issueInvoices = (
  db: DataSource,
  actor: Actor,
  input: IssueInvoicesInput,
  now: Date,
): Promise<InvoicesIssued | IssueRefused> =>
  againAfterDeadlock(() => db.transaction((tx) => issue(tx, actor, input, now))).catch((caught: unknown) => {
    if (caught instanceof TotalsMoved) return IssueRefused.because('TOTAL_CHANGED', input.month)
    throw caught
  })

/** A charge came, or something was given back, between what was shown and what was issued: nothing of it is kept. */
class TotalsMoved extends Error {}

async function issue(
  tx: EntityManager,
  actor: Actor,
  input: IssueInvoicesInput,
  now: Date,
): Promise<InvoicesIssued | IssueRefused> {
  const { month, dueOn } = input
  const regie = await invoicingRegie(tx, actor, input.regieId, now)
  const until = lastDayOf(month)
  // thousands of families at once: more than a page may wait for
  await tx.query(`set local statement_timeout = '120s'`)
  await closeMonthOfRegie(tx, regie.id, civilDay(`${month}-01`), now)
  await lockFamilies(tx, regie.id)
  const totals = await billableTotals(tx, regie.id, until)
  const reason = whyNotIssue({ month, today: regie.today, lastIssued: await lastIssued(tx, regie.id), totals })
  if (reason) return IssueRefused.because(reason, month)
  if (!isDueDate(dueOn, regie.today)) return IssueRefused.because('BAD_DUE_DATE', month)
  const from = civilDay(`${month}-01`)
  if (!input.evenIfUnsettled && (await unsettledOf(tx, regie.id, from, until)).length > 0)
    return IssueRefused.because('TO_SETTLE', month)
  if (totals.totalCents !== input.expectedTotalCents) return IssueRefused.because('TOTAL_CHANGED', month)
  const runId = await insertRun(tx, regie, { from, dueOn, actorId: actor.accountId, now, ...totals })
  if (!runId) return IssueRefused.because('ALREADY_ISSUED', month)
  await tx.query(ISSUE(BY_DOCUMENT), [regie.id, until, runId, from, regie.today, now, dueOn])
  if (!(await issuedAsSaid(tx, runId))) throw new TotalsMoved()
  await setOff(tx, runId, actor.accountId, now)
  const made = await postDocuments(tx, regie.id, { runId }, actor.accountId, now)
  for (let i = 0; i < made.length; i += BATCH)
    await publish(
      tx,
      ...made
        .slice(i, i + BATCH)
        .map((invoiceId) => ({ task: 'send-mail', payload: { template: 'invoice-issued', invoiceId } })),
    )
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'INVOICES_ISSUED',
    communeId: regie.communeIds.length === 1 ? (regie.communeIds[0] ?? null) : null,
    subject: 'regie',
    subjectId: regie.id,
    details: { from, to: until, items: totals.invoices + totals.creditNotes, amountCents: totals.totalCents },
  })
  return Object.assign(new InvoicesIssued(), totals)
}

/** Whose wallet was not locked, because nothing was to be invoiced to them, may have been charged meanwhile. */
const issuedAsSaid = (tx: EntityManager, runId: string): Promise<boolean> =>
  anyRow(
    tx,
    `select 1 from invoice_run r left join invoice v on v.run_id = r.id where r.id = $1 group by r.id
     having count(v.id) filter (where v.kind = 'INVOICE') = r.invoices and count(v.id) filter (where v.kind = 'CREDIT_NOTE') = r.credit_notes
       and coalesce(sum(case v.kind when 'INVOICE' then v.total_cents else -v.total_cents end), 0) = r.total_cents`,
    [runId],
  )

/** The one lock of a family's money comes first, for all who have something to invoice in this régie. */
const lockFamilies = (tx: EntityManager, regieId: string): Promise<unknown> =>
  tx.query(
    `select 1 from wallet w where w.regie_id = $1
       and w.account_id in (select account_id from booking where regie_id = $1 and invoiced_cents is not null and price_cents - refunded_cents - deducted_cents <> invoiced_cents)
     order by w.id for update`,
    [regieId],
  )

interface Run {
  from: Day
  dueOn: Day
  actorId: string
  now: Date
  invoices: number
  creditNotes: number
  totalCents: Cents
}

/** Null when the month is issued meanwhile: a second régisseur waits here for the first. */
async function insertRun(tx: EntityManager, regie: InvoicingRegie, run: Run): Promise<string | null> {
  const made = await firstRow(
    tx,
    { id: text },
    `insert into invoice_run (regie_id, month, due_on, issued_at, issued_by, invoices, credit_notes, total_cents)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (regie_id, month) do nothing returning id`,
    [regie.id, run.from, run.dueOn, run.now, run.actorId, run.invoices, run.creditNotes, run.totalCents],
  )
  return made?.id ?? null
}
