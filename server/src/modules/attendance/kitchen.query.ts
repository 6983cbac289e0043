import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { readServiceCalendar, whyClosed } from '../calendar/index.js'
import { Diet } from '../families/index.js'
import { Facts, type Policy, type RuleContext, contextOf, limitInstant, regulationOn } from '../regulations/index.js'
import { mayReadPlans, mayReadRegister } from './attendance.access.js'
import { type KitchenDay, type KitchenService } from './attendance.entity.js'
import { type RowOf, day, document, list, number, oneOf, record, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

const Row = {
  serviceId: text,
  children: number,
  adults: number,
  diets: list(record({ diet: oneOf(Diet), count: number })),
  carePlans: list(text),
  regulations: list(
    record({ id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }),
  ),
}
type Row = RowOf<typeof Row>

const MEALS = ['CANTEEN', 'WEDNESDAY', 'HOLIDAY_CAMP']

/** How many meals of each kind a commune serves on a day. One statement, and one per service for its calendar. */
export async function kitchenDay(
  db: DataSource,
  actor: Actor,
  { communeId, day }: { communeId: string; day: Day },
  now: Date,
): Promise<KitchenDay> {
  if (!mayReadRegister(actor, communeId)) throw notFound()
  const plans = mayReadPlans(actor, communeId)
  const rows = await rowsOf(
    db,
    Row,
    `with meal as (
       select b.service_id, p.id, p.kind, p.diet, p.care_plan_encrypted is not null as has_plan
       from service v cross join lateral (select * from booking where service_id = v.id and day = $2 and status = 'BOOKED' offset 0) b
       join beneficiary p on p.id = b.beneficiary_id
       where v.commune_id = $1 and not b.unbooked)
     select s.id as "serviceId",
       (select count(*)::int from meal where service_id = s.id and kind = 'CHILD') as children,
       (select count(*)::int from meal where service_id = s.id and kind = 'ADULT') as adults,
       (select coalesce(json_agg(json_build_object('diet', d.diet, 'count', d.count) order by d.diet), '[]')
        from (select diet, count(*)::int from meal where service_id = s.id group by diet) d) as diets,
       (select coalesce(json_agg(id), '[]') from meal where service_id = s.id and has_plan and $4) as "carePlans",
       (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
        from regulation r where r.service_id = s.id and r.published_at is not null) as regulations
     from service s where s.commune_id = $1 and s.active and s.kind = any($3) and ($5::uuid[] is null or s.id = any($5)) order by s.position, s.name`,
    [communeId, day, MEALS, plans, actor.client?.serviceIds ?? null],
  )
  const services = await Promise.all(rows.map((row) => toService(db, row, day, now)))
  return { day, total: services.reduce((sum, s) => sum + s.total, 0), services }
}

async function toService(db: DataSource, row: Row, day: Day, now: Date): Promise<KitchenService> {
  const { service, calendar } = await readServiceCalendar(db, row.serviceId, day, day)
  const policy = regulationOn(row.regulations, row.serviceId, day)?.policy
  const place = { service, calendar, timeZone: service.timeZone }
  const closed = whyClosed(service, day, calendar)
  const freezesAt = policy ? lastLimit(contextOf(policy, place), day, now) : null
  return {
    serviceId: row.serviceId,
    children: row.children,
    adults: row.adults,
    total: row.children + row.adults,
    diets: Object.values(Diet).map((diet) => row.diets.find((d) => d.diet === diet) ?? { diet, count: 0 }),
    carePlans: row.carePlans.map((beneficiaryId) => ({ beneficiaryId, communeId: service.communeId, day })),
    provisional: freezesAt !== null && now < freezesAt,
    freezesAt,
    closure: closed?.closureId ? closed.reason : null,
  }
}

/** After it no family can book or cancel any more: the counts are final. */
function lastLimit(context: RuleContext, day: Day, now: Date): Date | null {
  const { book = [], cancel = [] } = context.rules.actions ?? {}
  const facts = new Facts(context, { action: 'book', day, now, facts: {} })
  const limits = [...book, ...cancel].map((path) => (path.until ? limitInstant(path.until, facts)?.at : null))
  return limits.reduce<Date | null>((last, at) => (at && (!last || at > last) ? at : last), null)
}
