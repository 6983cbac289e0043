import type { FamilyReach } from '../families/index.js'
import { type Day, dayAt } from '../../platform/day.js'
import { decodeInstant, encodeCursor, toPage } from '../../platform/page.js'
import { rowsOf } from '../../platform/sql.js'
import type { Db } from './books-in-reach.query.js'
import { monthsBetween } from './closing.policy.js'
import { FamilyPapers, ReceiptPaper } from './family-papers.result.js'
import { receiptNumber } from './words.policy.js'

interface Row extends Omit<ReceiptPaper, 'number'> {
  year: number
  no: number
  issuedAt: string
}

const IN_SCOPE = `($2::uuid[] is null or exists (select 1 from commune c where c.regie_id = g.id and c.id = any($2)))`
const scopeOf = ({ scope }: FamilyReach): string[] | null => (Array.isArray(scope) ? scope : null)

/** Receipts of a family, newest first. One statement. */
export async function receiptsOf(db: Db, reach: FamilyReach, first: number, after: string | null) {
  const cursor = decodeInstant(after)
  const rows = await rowsOf<Row>(
    db,
    `select r.id, r.year, r.number as no, g.name as "regieName", r.day, r.method, r.amount_cents as "amountCents", r.label, r.issued_at::text as "issuedAt"
     from receipt r join regie g on g.id = r.regie_id where r.account_id = $1 and ${IN_SCOPE}
       and ($3::timestamptz is null or (r.issued_at, r.id) < ($3, $4::uuid)) order by r.issued_at desc, r.id desc limit $5`,
    [reach.accountId, scopeOf(reach), cursor?.key ?? null, cursor?.id ?? null, first + 1],
  )
  return toPage(
    rows.map(({ year, no, ...row }) => Object.assign(new ReceiptPaper(), row, { number: receiptNumber(year, no) })),
    first,
    (row) => encodeCursor((row as ReceiptPaper & { issuedAt: string }).issuedAt, row.id),
  )
}

/** Per régie, from the first movement of the family to now. One statement. */
export async function papersOf(db: Db, reach: FamilyReach, now: Date): Promise<FamilyPapers[]> {
  const rows = await rowsOf<{
    regieId: string
    regieName: string
    closedUntil: Day | null
    timeZone: string
    first: Day
  }>(
    db,
    `select g.id as "regieId", g.name as "regieName", g.closed_until as "closedUntil", g.time_zone as "timeZone", min(t.day) as first
     from regie g join wallet w on w.regie_id = g.id and w.account_id = $1
     join ledger_account a on a.wallet_id = w.id join ledger_entry e on e.ledger_account_id = a.id join ledger_transaction t on t.id = e.transaction_id
     where ${IN_SCOPE} group by g.id order by g.name`,
    [reach.accountId, scopeOf(reach)],
  )
  return rows.map(({ timeZone, first, ...row }) => {
    const months = monthsBetween(first.slice(0, 7), dayAt(now, timeZone).slice(0, 7)).reverse()
    return Object.assign(new FamilyPapers(), row, {
      months,
      years: [...new Set(months.map((m) => Number(m.slice(0, 4))))],
    })
  })
}
