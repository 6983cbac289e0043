import type { Action } from '../../regulations/index.js'
import { Booking } from '../booking.entity.js'
import { flag, list, maybe, record, text, word } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

/**
 * SQL of the events that counters count, for the accounts and services of two subqueries, only when a règlement `when` it
 * is asked of declares counters: meals booked and paid, cancelled or moved by or for the family, and the marks of the register.
 */
export const PAST_EVENTS = (accounts: string, services: string, when: string): string => `(
  select coalesce(json_agg(json_build_object('accountId', e.account_id, 'serviceId', e.service_id, 'beneficiaryId', e.beneficiary_id,
    'orderId', e.order_id, 'action', e.action, 'day', e.day, 'late', e.late, 'justified', e.justified, 'arrivedAt', e.arrived_at, 'leftAt', e.left_at, 'cancelledAt', e.cancelled_at, 'newOrderId', e.new_order_id)), '[]')
  from (
    select b.account_id, b.service_id, b.beneficiary_id, b.order_id, 'book' as action, b.day, b.surcharge_cents + b.after_meal_surcharge_cents > 0 as late, false as justified, null as arrived_at, null as left_at, null::timestamptz as cancelled_at, null::uuid as new_order_id
    from booking b join orders o on o.id = b.order_id
    where b.account_id in (${accounts}) and b.service_id in (${services}) and o.status in ('PAID', 'ON_INVOICE') and not b.unbooked and b.moved_to is null
    union all
    select b.account_id, b.service_id, b.beneficiary_id, b.order_id, case when b.moved_to is null then 'cancel' else 'change' end, b.day, b.cancelled_at >= b.cancellable_until, coalesce((b.cancel_told ->> 'justified')::boolean, false), null, null, b.cancelled_at, m.order_id from booking b left join booking m on m.id = b.moved_to
    where b.account_id in (${accounts}) and b.service_id in (${services}) and b.status = 'CANCELLED' and b.cancelled_by is not null and not b.unbooked
      and not exists (select 1 from ledger_transaction t where t.cause = 'CLOSURE' and t.cause_id = b.id)
    union all
    select f.account_id, r.service_id, r.beneficiary_id, null,
      case r.status when 'PRESENT' then 'attend' when 'PRESENT_UNBOOKED' then 'attend_unreserved' else 'absence' end, r.day, false, r.status = 'ABSENT_JUSTIFIED', r.arrived_at, r.left_at, null, null
    from filiation f join attendance_record r on r.beneficiary_id = f.beneficiary_id
    where f.account_id in (${accounts}) and f.removed_at is null and r.service_id in (${services})
    union all
    select f.account_id, r.service_id, r.beneficiary_id, null, 'pickup', r.day, false, false, r.arrived_at, r.left_at, null, null
    from filiation f join attendance_record r on r.beneficiary_id = f.beneficiary_id and (r.arrived_at is not null or r.left_at is not null)
    where f.account_id in (${accounts}) and f.removed_at is null and r.service_id in (${services})
  ) e where ${when})`

export const PAST_EVENTS_READ = list(
  record({
    ...fieldsOf(Booking, 'accountId', 'serviceId', 'beneficiaryId', 'day'),
    orderId: maybe(text),
    action: word<Action>(),
    late: flag,
    justified: flag,
    arrivedAt: maybe(text),
    leftAt: maybe(text),
    cancelledAt: maybe(text),
    newOrderId: maybe(text),
  }),
)

/** SQL of a family's children, in its order. */
const SIBLINGS = (account: string): string => `
  select f.beneficiary_id, row_number() over (order by f.position, f.created_at, f.beneficiary_id) as n
  from filiation f join beneficiary c on c.id = f.beneficiary_id and c.kind = 'CHILD'
  where f.account_id = ${account} and f.removed_at is null`

/** SQL of a child's rank in the family, and of its children. */
export const SIBLING_FACTS = (account: string, beneficiary: string, more = ''): string => `
  select coalesce(max(n) filter (where beneficiary_id = ${beneficiary}), 1)::int as rank, greatest(count(*), 1)::int as children${more}
  from (${SIBLINGS(account)}) siblings`

/** The same, and what the family owes to the régie of a service: invoices, once their due date is before a day. */
export const FAMILY_FACTS = (account: string, beneficiary: string, service: string, today: string): string =>
  SIBLING_FACTS(
    account,
    beneficiary,
    `,
    (select coalesce(sum(d.total_cents), 0)::int from orders d join service s on s.regie_id = d.regie_id
     where d.account_id = ${account} and d.status = 'DUE' and s.id = ${service})
    + (select coalesce(sum(v.total_cents - v.settled_cents), 0)::int from invoice v join service s on s.regie_id = v.regie_id
     where v.account_id = ${account} and v.kind = 'INVOICE' and v.settled_cents < v.total_cents and v.due_on < ${today} and s.id = ${service}) as debt`,
  )
