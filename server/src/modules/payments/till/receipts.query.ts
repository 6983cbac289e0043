import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { decodeNumbers, encodeCursor, toPage } from '../../../platform/page.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { ownTodaySql, tillInReach } from './desk-payments.query.js'
import type { ReceiptsArgs } from './desk.input.js'
import { Receipt } from './desk.result.js'
import { cents, day, flag, instant, maybe, oneOf, text } from '../../../platform/row.js'

const RECEIPTS = `
select r.id, r.year || '-' || lpad(r.number::text, 6, '0') as number, r.day::text, r.issued_at as "issuedAt", r.method,
       r.amount_cents as "amountCents", r.label, r.account_id as "accountId", concat_ws(' ', a.last_name, a.first_name) as "familyName",
       p.id as "deskPaymentId", p.reversed_at as "reversedAt", case when p.reversed_at is not null then back.reason end as "reversalReason",
       ($5::uuid[] is null or $9 and ${ownTodaySql('$10', '$11')}) and p.id is not null and p.reversed_at is null and p.deposit_id is null and p.received_at is null
         and not exists (select 1 from desk_decision k where k.desk_payment_id = p.id and k.status = 'WAITING') as reversible
from receipt r join regie g on g.id = r.regie_id join account a on a.id = r.account_id
left join desk_payment p on r.cause = 'DESK_TOP_UP' and p.id = r.cause_id
left join ledger_transaction came on came.cause = r.cause and came.cause_id = r.cause_id
left join ledger_transaction back on back.cause = 'REVERSAL' and back.cause_id = came.id
where r.regie_id = $1 and ($2::date is null or r.day = $2) and ($3::text is null or r.method = $3) and ($4::uuid is null or r.account_id = $4)
  and ($5::uuid[] is null or exists (select 1 from service_access s where s.account_id = r.account_id and s.commune_id = any($5)))
  and ($6::bigint is null or (r.year, r.number) < ($6, $7::bigint))
order by r.year desc, r.number desc limit $8`

const RECEIPT = {
  id: text,
  number: text,
  day,
  issuedAt: instant,
  method: oneOf(['CASH', 'CESU', 'CARD', 'CHEQUE', 'TRANSFER']),
  amountCents: cents,
  label: text,
  accountId: text,
  familyName: text,
  deskPaymentId: maybe(text),
  reversedAt: maybe(instant),
  reversalReason: maybe(text),
  reversible: flag,
}

/** The receipts of a régie, newest first; an agent sees those of the families it may reach. */
export async function receipts(db: Db, actor: Actor, asked: ReceiptsArgs, now: Date) {
  const { communeIds, cancels } = await tillInReach(db, actor, asked.regieId)
  const [year, number] = decodeNumbers(asked.after, 2) ?? []
  const filter = [asked.day ?? null, asked.method ?? null, asked.accountId ?? null]
  const rows = await rowsOf(db, RECEIPT, RECEIPTS, [
    asked.regieId,
    ...filter,
    communeIds,
    year ?? null,
    number ?? null,
    asked.first + 1,
    cancels,
    actor.accountId,
    now,
  ])
  const nodes = rows.map((row) =>
    Object.assign(new Receipt(), row, { reversible: row.reversible && !isOwnFamily(actor, row.accountId) }),
  )
  return toPage(nodes, asked.first, (row) => encodeCursor(row.number, row.id))
}
