import type { PageAsked } from '../../platform/by-parent.js'
import { dayAt } from '../../platform/day.js'
import { decodeInstant, encodeCursor, toPage } from '../../platform/page.js'
import { rowsOf } from '../../platform/sql.js'
import type { Db } from './books-in-reach.query.js'
import { monthsBetween } from './closing.policy.js'
import { FamilyPapers, ReceiptPaper } from './family-papers.result.js'
import { receiptNumber } from './ledger-names.policy.js'
import { cents, day, maybe, number, oneOf, text } from '../../platform/row.js'

export interface ReceiptRow extends ReceiptPaper {
  accountId: string
  issuedAt: string
}

const IN_SCOPE = `($2::uuid[] is null or exists (select 1 from commune c where c.regie_id = g.id and c.id = any($2)))`

const RECEIPT = {
  id: text,
  accountId: text,
  year: number,
  day,
  method: oneOf(['CASH', 'CESU', 'CARD', 'CHEQUE', 'TRANSFER']),
  amountCents: cents,
  label: text,
  no: number,
  issuedAt: text,
  regieName: text,
}

/** Receipts of each family, newest first, one more than asked. One statement. */
export async function readReceipts(
  db: Db,
  accountIds: string[],
  { communeIds, first, after }: { communeIds: string[] | null } & PageAsked,
): Promise<ReceiptRow[]> {
  const cursor = decodeInstant(after)
  const rows = await rowsOf(
    db,
    RECEIPT,
    `select r.* from unnest($1::uuid[]) as f(id) cross join lateral (
       select r.account_id as "accountId", r.id, r.year, r.number as no, g.name as "regieName", r.day, r.method, r.amount_cents as "amountCents", r.label, r.issued_at::text as "issuedAt"
       from receipt r join regie g on g.id = r.regie_id where r.account_id = f.id and ${IN_SCOPE}
         and ($3::timestamptz is null or (r.issued_at, r.id) < ($3, $4::uuid)) order by r.issued_at desc, r.id desc limit $5) r`,
    [accountIds, communeIds, cursor?.key ?? null, cursor?.id ?? null, first + 1],
  )
  return rows.map(({ year, no, ...row }) => Object.assign(new ReceiptPaper(), row, { number: receiptNumber(year, no) }))
}

export const pageOfReceipts = (rows: ReceiptRow[], first: number) =>
  toPage(rows, first, (row) => encodeCursor(row.issuedAt, row.id))

export type PapersRow = FamilyPapers & { accountId: string }

const REGIE = {
  accountId: text,
  regieId: text,
  regieName: text,
  closedUntil: maybe(day),
  timeZone: text,
  first: day,
}

/** Of each family, per régie, from its first movement to now. One statement. */
export async function readPapers(
  db: Db,
  accountIds: string[],
  communeIds: string[] | null,
  now: Date,
): Promise<PapersRow[]> {
  const rows = await rowsOf(
    db,
    REGIE,
    `select w.account_id as "accountId", g.id as "regieId", g.name as "regieName", g.closed_until as "closedUntil", g.time_zone as "timeZone", min(t.day) as first
     from regie g join wallet w on w.regie_id = g.id and w.account_id = any($1::uuid[])
     join ledger_account a on a.wallet_id = w.id join ledger_entry e on e.ledger_account_id = a.id join ledger_transaction t on t.id = e.transaction_id
     where ${IN_SCOPE} group by w.account_id, g.id order by g.name`,
    [accountIds, communeIds],
  )
  return rows.map(({ timeZone, first, ...row }) => {
    const months = monthsBetween(first.slice(0, 7), dayAt(now, timeZone).slice(0, 7)).reverse()
    return Object.assign(new FamilyPapers(), row, {
      months,
      years: [...new Set(months.map((m) => Number(m.slice(0, 4))))],
    })
  })
}
