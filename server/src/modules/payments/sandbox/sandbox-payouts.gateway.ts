import type { DataSource } from 'typeorm'
import { addDays, dayAt, type Day } from '../../../platform/day.js'
import type { Payout } from '../providers/provider.gateway.js'
import { cents, day, maybe, type RowOf, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { sumCents, ZERO_CENTS } from '../../../platform/money.js'

const ZONE = 'Europe/Paris'

const Movement = {
  day,
  paymentReference: maybe(text),
  refundReference: maybe(text),
  amountCents: cents,
}
type Movement = RowOf<typeof Movement>

const MOVEMENTS = `
select (p.settled_at at time zone '${ZONE}')::date as day, p.id::text as "paymentReference", null as "refundReference", p.amount_cents as "amountCents"
from payment p where p.regie_id = $1 and p.provider = 'sandbox' and p.status = 'SUCCEEDED'
  and (p.settled_at at time zone '${ZONE}')::date between $2::date and $3::date
union all
select (r.created_at at time zone '${ZONE}')::date, null, r.reference, -r.amount_cents
from sandbox_refund r join payment p on p.provider = 'sandbox' and p.session_id = r.session_id
join sandbox_session s on s.id = r.session_id and s.refund_outcome <> 'FAILED'
where p.regie_id = $1 and (r.created_at at time zone '${ZONE}')::date between $2::date and $3::date
order by 1, 2 nulls last, 3`

/** One payout a day: what was paid and given back the day before, without fees; it arrives at once. */
export async function sandboxPayouts(db: DataSource, regieId: string, since: Day, now: Date): Promise<Payout[]> {
  const yesterday = addDays(dayAt(now, ZONE), -1)
  const movements = await rowsOf(db, Movement, MOVEMENTS, [regieId, addDays(since, -1), yesterday])
  return [...new Set(movements.map((m) => m.day))].map((day) => {
    const transactions = movements
      .filter((m) => m.day === day)
      .map(({ paymentReference, refundReference, amountCents }) => ({
        paymentReference,
        refundReference,
        disputeId: null,
        amountCents,
        feeCents: ZERO_CENTS,
      }))
    return {
      id: `sbp_${regieId}_${day}`,
      amountCents: sumCents(transactions.map((t) => t.amountCents)),
      arrivalDay: addDays(day, 1),
      status: 'PAID',
      transactions,
    }
  })
}
