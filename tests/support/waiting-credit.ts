import { randomUUID } from 'node:crypto'
import { town } from './town.js'

/** An invoice of nothing, and a credit note on it that somebody else of the staff asked for. */
export async function aWaitingCredit(
  accountId: string,
  regieId: string,
  askedBy: string,
): Promise<{ invoice: string; credit: string }> {
  const idOf = async (sql: string, values: unknown[]) =>
    (await town().owner.query<{ id: string }>(sql, values)).rows[0]?.id ?? ''
  const invoice = await idOf(
    `with run as (insert into invoice_run (regie_id, month, due_on, issued_at, issued_by, invoices, credit_notes, total_cents)
       values ($2, '2026-09-01', '2026-10-31', '2026-10-01', $3, 1, 0, 0) returning id),
     series as (insert into invoice_series (regie_id, kind, year, last) values ($2, 'INVOICE', 2026, 1))
     insert into invoice (run_id, regie_id, account_id, wallet_id, kind, year, number, month, issued_on, issued_at, due_on, total_cents, care_cents)
     select run.id, $2, $1, wallet_id($1, $2), 'INVOICE', 2026, 1, '2026-09-01', '2026-10-01', '2026-10-01', '2026-10-31', 0, 0 from run returning id`,
    [accountId, regieId, askedBy],
  )
  const credit = await idOf(
    `insert into invoice_credit (invoice_id, regie_id, shares, amount_cents, reason, request_id, asked_by, asked_at, status)
     values ($1, $2, '[]', 100, 'Erreur', gen_random_uuid(), $3, '2026-10-02', 'WAITING') returning id`,
    [invoice, regieId, askedBy],
  )
  return { invoice, credit }
}

/** What asks for the credit note of a whole invoice. */
export const creditOf = (invoiceId: string) => ({
  ...{ invoiceId, lines: [], reason: 'Erreur de pointage', requestId: randomUUID() },
  ...{ expectedTotalCents: 0, expectedToWalletCents: 0 },
})
