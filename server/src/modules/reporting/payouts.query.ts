import type { Actor } from '../../platform/actor.js'
import { addDays, dayAt } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import { booksInReach, type Db } from './books-in-reach.query.js'
import { ANOMALY_KINDS, BankLineResult, PayoutAnomaly, PayoutReport, PayoutResult } from './payouts.result.js'
import { cents, day, maybe, number, oneOf, text } from '../../platform/row.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { PayoutRow } from './payout.entity.js'
import { BankLineRow } from './bank/bank-line.entity.js'

/** Days after which a card payment should have reached the bank. */
const EXPECTED_WITHIN = 7
/** Days for which a payout that came back is shown: by then the provider has sent it again. */
const FAILED_SHOWN = 60

const PAYOUT = {
  lineId: maybe(text),
  lineDay: maybe(day),
  lineValueDay: maybe(day),
  lineLabel: maybe(text),
  lineCents: maybe(cents),
  ...fieldsOf(PayoutRow, 'id', 'status', 'amountCents', 'arrivalDay'),
  providerId: text,
  grossCents: cents,
  feeCents: cents,
  movements: number,
}

const PAYOUTS = `
select p.id, p.provider_payout_id as "providerId", p.arrival_day as "arrivalDay", p.status, p.amount_cents as "amountCents",
       l.gross as "grossCents", l.fee as "feeCents", l.movements, b.id as "lineId", b.day as "lineDay", b.value_day as "lineValueDay", b.label as "lineLabel", b.amount_cents as "lineCents"
from payout p cross join lateral (
  select coalesce(sum(amount_cents), 0) as gross, coalesce(sum(fee_cents), 0) as fee, count(*) as movements from payout_line where payout_id = p.id) l
left join bank_line b on b.payout_id = p.id
where p.regie_id = $1 order by p.arrival_day desc, p.id limit 100`

const ANOMALIES = `
select 'UNKNOWN_PAYMENT' as kind, l.payment_reference as reference, p.arrival_day as day, null as family, null::int as "oursCents", l.amount_cents as "theirsCents"
from payout_line l join payout p on p.id = l.payout_id
left join payment y on y.id::text = l.payment_reference and y.regie_id = l.regie_id and y.status = 'SUCCEEDED'
where l.regie_id = $1 and l.payment_reference is not null and l.amount_cents > 0 and y.id is null
union all
select 'AMOUNT_DIFFERS', l.payment_reference, p.arrival_day, a.last_name || ' ' || a.first_name, y.amount_cents, l.amount_cents
from payout_line l join payout p on p.id = l.payout_id join payment y on y.id::text = l.payment_reference and y.regie_id = l.regie_id and y.status = 'SUCCEEDED'
join account a on a.id = y.account_id where l.regie_id = $1 and l.amount_cents > 0 and l.amount_cents <> y.amount_cents
union all
select 'MISSING_PAYMENT', y.id::text, (y.settled_at at time zone r.time_zone)::date, a.last_name || ' ' || a.first_name, y.amount_cents, null
from payment y join regie r on r.id = y.regie_id join account a on a.id = y.account_id
where y.regie_id = $1 and y.status = 'SUCCEEDED' and (y.settled_at at time zone r.time_zone)::date < $2
  and not exists (select 1 from payout_line l where l.regie_id = $1 and l.payment_reference = y.id::text)
union all
select 'PAYOUT_FAILED', p.provider_payout_id, p.arrival_day, null, p.amount_cents, 0
from payout p where p.regie_id = $1 and p.status = 'FAILED' and p.arrival_day >= $2::date - ${FAILED_SHOWN}
union all
select 'BANK_DIFFERS', p.provider_payout_id, b.day, null, p.amount_cents, b.amount_cents
from bank_line b join payout p on p.id = b.payout_id where b.regie_id = $1 and b.amount_cents <> p.amount_cents
order by 3 desc, 1, 2 limit 200`

const BANK_LINE = fieldsOf(BankLineRow, 'id', 'day', 'valueDay', 'label', 'amountCents')

const PAYOUT_ANOMALY = {
  kind: oneOf(ANOMALY_KINDS),
  reference: text,
  day,
  family: maybe(text),
  oursCents: maybe(cents),
  theirsCents: maybe(cents),
}

/** Payouts of a régie beside the lines of its bank, and what does not agree. Four statements. */
export async function payoutReport(db: Db, actor: Actor, regieId: string, now: Date): Promise<PayoutReport> {
  const regie = await booksInReach(db, actor, regieId)
  const payouts = await rowsOf(db, PAYOUT, PAYOUTS, [regieId])
  const bankLines = await rowsOf(
    db,
    BANK_LINE,
    `select id, day, value_day as "valueDay", label, amount_cents as "amountCents" from bank_line where regie_id = $1 and payout_id is null order by day desc, id limit 200`,
    [regieId],
  )
  const limit = addDays(dayAt(now, regie.timeZone), -EXPECTED_WITHIN)
  const anomalies = await rowsOf(db, PAYOUT_ANOMALY, ANOMALIES, [regieId, limit])
  return Object.assign(new PayoutReport(), {
    payouts: payouts.map(({ lineId, lineDay, lineValueDay, lineLabel, lineCents, ...row }) =>
      Object.assign(new PayoutResult(), {
        ...row,
        addsUp: row.status === 'PENDING' || row.grossCents - row.feeCents === row.amountCents,
        bankLine:
          lineId &&
          Object.assign(new BankLineResult(), {
            id: lineId,
            day: lineDay,
            valueDay: lineValueDay,
            label: lineLabel,
            amountCents: lineCents,
          }),
      }),
    ),
    bankLines: bankLines.map((row) => Object.assign(new BankLineResult(), row)),
    anomalies: anomalies.map((row) => Object.assign(new PayoutAnomaly(), row)),
  })
}
