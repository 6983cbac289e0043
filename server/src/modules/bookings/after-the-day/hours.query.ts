import type { Db } from '../../../platform/sql.js'
import { firstRow } from '../../../platform/sql.js'
import { document, list, maybe, record } from '../../../platform/row.js'
import { KNOWN_VALUES } from '../../custom-fields/index.js'
import type { PastEvent, RegulationFact } from '../../regulations/index.js'
import { FAMILY_FACTS, PAST_EVENTS, PAST_EVENTS_READ } from '../offer/past-events.query.js'
import type { HoursChild } from './hours.policy.js'
import { type UnbookedAsked, VALID } from './unbooked.query.js'

export interface HoursFacts {
  regulation: Pick<RegulationFact, 'id' | 'policy'> | null
  children: HoursChild[]
  past: PastEvent[]
}

const HOURS = {
  facts: record({
    regulation: maybe(document<Pick<RegulationFact, 'id' | 'policy'>>()),
    children: list(document<HoursChild>()),
    past: PAST_EVENTS_READ,
  }),
}

/** The version in force and, of those whose hours the register says, what `pickup` may ask. One statement. */
export async function hoursOfDay(tx: Db, { serviceId, day, beneficiaryIds }: UnbookedAsked): Promise<HoursFacts> {
  const row = await firstRow(tx, HOURS, FACTS, [serviceId, day, beneficiaryIds])
  return row?.facts ?? { regulation: null, children: [], past: [] }
}

const FACTS = `
with stayed as (
  select r.beneficiary_id, r.arrived_at, r.left_at, coalesce(b.account_id, v.account_id) as account_id, coalesce(b.access_id, v.id) as access_id,
    coalesce(not b.unbooked, false) as reserved, coalesce(b.after_meal_cents - b.after_meal_surcharge_cents, b.price_cents - b.surcharge_cents, 0) as charged
  from attendance_record r
  left join booking b on b.service_id = r.service_id and b.day = r.day and b.beneficiary_id = r.beneficiary_id and b.status = 'BOOKED' and not b.taken_back and not b.by_hours and not b.by_absence and not b.by_meal and not b.by_month
  left join (${VALID}) v on v.beneficiary_id = r.beneficiary_id
  where r.service_id = $1 and r.day = $2 and r.beneficiary_id = any($3::uuid[]) and (r.arrived_at is not null or r.left_at is not null)
), told as (
  select w.*, x.commune_id, s.name as situation_name, s.residence, t.price_cents, t.food_cents
  from stayed w join account c on c.id = w.account_id and c.status <> 'CLOSED'
  join service_access x on x.id = w.access_id join situation s on s.id = x.situation_id
  left join tariff t on t.situation_id = s.id and t.service_id = $1 and t.effective_from <= $2 and (t.effective_to is null or t.effective_to >= $2)
), force as (
  select id, policy from regulation where service_id = $1 and published_at is not null and effective_from <= $2::date order by version desc limit 1
)
select json_build_object(
  'regulation', (select json_build_object('id', id, 'policy', policy) from force),
  'children', (select coalesce(json_agg(json_build_object('beneficiaryId', w.beneficiary_id, 'accountId', w.account_id, 'accessId', w.access_id,
      'arrivedAt', w.arrived_at, 'leftAt', w.left_at, 'reserved', w.reserved, 'chargedCents', w.charged,
      'situationName', w.situation_name, 'residence', w.residence, 'kept', ${KNOWN_VALUES('w.account_id', 'w.beneficiary_id', 'w.commune_id', '$2::date')},
      'tariffCents', w.price_cents, 'foodCents', coalesce(w.food_cents, 0), 'birthDate', p.birth_date, 'schoolClass', p.school_class, 'classes', p.classes,
      'quotient', (select q.quotient from family_quotient q where q.account_id = w.account_id and q.commune_id = w.commune_id and q.valid_from <= $2
                   order by q.valid_from desc limit 1),
      'childRank', k.rank, 'children', k.children, 'debtCents', k.debt) order by w.beneficiary_id), '[]')
    from told w join beneficiary p on p.id = w.beneficiary_id cross join lateral (${FAMILY_FACTS('w.account_id', 'w.beneficiary_id', '$1', '$2::date')}) k),
  'past', ${PAST_EVENTS('select account_id from told', 'select $1::uuid', `exists (select 1 from force where policy ? 'counters')`)}
) as facts`
