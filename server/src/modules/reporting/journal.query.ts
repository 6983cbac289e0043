import { type Day, isDay } from '../../platform/day.js'
import { badInput } from '../../platform/errors.js'
import { type Cents, maxCents, oppositeCents, ZERO_CENTS } from '../../platform/money.js'
import { decodeCursor, encodeCursor, toPage } from '../../platform/page.js'
import { firstRow, rowsOf } from '../../platform/sql.js'
import { accountCodeSql } from '../communes/index.js'
import { ACCOUNTS, type LedgerCause, type LedgerKind } from '../wallet/index.js'
import type { Db } from './books-in-reach.query.js'
import { accountLabel, CAUSES, receiptNumber } from './ledger-names.policy.js'
import { type RowOf, cents, day, instant, maybe, number, text, word } from '../../platform/row.js'

export interface JournalAsked {
  regieId: string
  from: Day
  to: Day
  kinds?: LedgerKind[] | null
  causes?: LedgerCause[] | null
  serviceId?: string | null
}

const Row = {
  entryId: number,
  id: text,
  day,
  at: instant,
  cause: word<LedgerCause>(),
  kind: word<LedgerKind>(),
  serviceName: maybe(text),
  ownCode: maybe(text),
  amountCents: cents,
  accountId: maybe(text),
  family: maybe(text),
  orderNumber: maybe(text),
  receiptYear: maybe(number),
  receiptNo: maybe(number),
  reason: maybe(text),
  who: maybe(text),
}
type Row = RowOf<typeof Row>

export interface JournalLine extends Pick<
  Row,
  'entryId' | 'day' | 'at' | 'cause' | 'kind' | 'family' | 'accountId' | 'orderNumber' | 'reason' | 'who'
> {
  transactionId: string
  causeLabel: string
  accountCode: string
  accountLabel: string
  receiptNumber: string | null
  debitCents: Cents
  creditCents: Cents
}

const WHERE = `t.regie_id = $1 and t.day between $2 and $3 and ($4::text[] is null or a.kind = any($4))
  and ($5::text[] is null or t.cause = any($5)) and ($6::uuid is null or a.service_id = $6)`

const LINES = `
select e.id as "entryId", t.id, t.day, t.at, t.cause, a.kind, c.name || ', ' || s.name as "serviceName", ${accountCodeSql('t.regie_id', 'a.kind', 't.day')} as "ownCode",
       e.amount_cents as "amountCents", f.id as "accountId", f.last_name || ' ' || f.first_name as family, o.number as "orderNumber",
       r.year as "receiptYear", r.number as "receiptNo", t.reason, w.first_name || ' ' || w.last_name as who
from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
left join service s on s.id = a.service_id left join commune c on c.id = s.commune_id
left join receipt r on r.cause = t.cause and r.cause_id = t.cause_id
left join payment y on t.cause in ('TOP_UP', 'CARD_PAYMENT', 'LATE_PAYMENT') and y.id = t.cause_id
left join absence_credit k on t.cause in ('ABSENCE', 'ABSENCE_REVERSED') and k.id = t.cause_id
left join booking b on b.id = case when t.cause in ('CANCELLATION', 'CLOSURE') then t.cause_id else k.booking_id end
left join orders o on o.id = case when t.cause in ('ORDER', 'ORDER_RELEASED') then t.cause_id else coalesce(y.order_id, b.order_id) end
left join wallet own on own.id = coalesce(a.wallet_id, a.owed_by)
left join account f on f.id = coalesce(own.account_id, r.account_id, y.account_id, b.account_id, o.account_id)
left join account w on w.id = t.actor_id
where ${WHERE} and ($7::date is null or (t.day, e.id) > ($7::date, $8::bigint))
order by t.day, e.id limit $9`

const params = (j: JournalAsked) => [
  j.regieId,
  j.from,
  j.to,
  j.kinds?.length ? j.kinds : null,
  j.causes?.length ? j.causes : null,
  j.serviceId ?? null,
]

const lineOf = ({ id, amountCents, serviceName, ownCode, receiptYear, receiptNo, ...row }: Row): JournalLine => ({
  ...row,
  transactionId: id,
  causeLabel: CAUSES[row.cause],
  accountCode: ownCode ?? ACCOUNTS[row.kind].code,
  accountLabel: accountLabel(row.kind, serviceName),
  receiptNumber: receiptYear && receiptNo ? receiptNumber(receiptYear, receiptNo) : null,
  debitCents: maxCents(oppositeCents(amountCents), ZERO_CENTS),
  creditCents: maxCents(amountCents, ZERO_CENTS),
})

const TOTALS = {
  totalCount: number,
  debitCents: cents,
  creditCents: cents,
}

/** Entries of a régie between two accounting days, in order. Two statements: a page and its totals. */
export async function journalOf(db: Db, asked: JournalAsked, first: number, after: string | null) {
  const cursor = decodeCursor(after)
  const [day = '', entry = ''] = cursor ? cursor.key.split('.') : []
  if (cursor && !(isDay(day) && /^\d{1,15}$/.test(entry)))
    throw badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })
  const rows = await rowsOf(db, Row, LINES, [...params(asked), cursor && day, cursor && entry, first + 1])
  const totals = await firstRow(
    db,
    TOTALS,
    `select count(*) as "totalCount", coalesce(sum(-e.amount_cents) filter (where e.amount_cents < 0), 0) as "debitCents",
            coalesce(sum(e.amount_cents) filter (where e.amount_cents > 0), 0) as "creditCents"
     from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id where ${WHERE}`,
    params(asked),
  )
  const lines = rows.map(lineOf)
  return {
    ...toPage(lines, first, (l) => encodeCursor(`${l.day}.${l.entryId}`, l.transactionId)),
    totalCount: totals?.totalCount ?? 0,
    debitCents: totals?.debitCents ?? 0,
    creditCents: totals?.creditCents ?? 0,
  }
}

const BATCH = 2_000

/** The same lines one batch after the other, for an export of any size. */
export async function* journalLines(db: Db, asked: JournalAsked): AsyncGenerator<JournalLine[]> {
  let last: [Day | null, number | null] = [null, null]
  for (;;) {
    const rows = await rowsOf(db, Row, LINES, [...params(asked), ...last, BATCH])
    if (rows.length > 0) yield rows.map(lineOf)
    const end = rows.at(-1)
    if (!end || rows.length < BATCH) return
    last = [end.day, end.entryId]
  }
}
