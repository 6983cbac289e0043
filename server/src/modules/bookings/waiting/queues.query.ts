import { addDays, type Day } from '../../../platform/day.js'
import { day, document, flag, list, maybe, number, oneOf, record, type RowOf, text } from '../../../platform/row.js'
import { type Db, oneRow } from '../../../platform/sql.js'
import { GROUPS_TAKEN } from '../offer/groups-taken.query.js'
import type { GivenFacts, Policy } from '../../regulations/index.js'
import { ServiceKind } from '../../services/index.js'

const LOOK_BACK_DAYS = 230

/** Days of services, as they are asked about together. */
export interface QueueDay {
  serviceId: string
  day: Day
}

const QUEUES = {
  queues: record({
    services: list(
      record({
        id: text,
        name: text,
        kind: oneOf(ServiceKind),
        active: flag,
        openWeekdays: list(number),
        communeId: text,
        zone: text,
        timeZone: text,
      }),
    ),
    days: list(record({ serviceId: text, day, capacity: maybe(number), taken: number })),
    groups: list(record({ serviceId: text, day, group: text, taken: number })),
    requests: list(
      record({
        id: text,
        serviceId: text,
        day,
        askedAt: text,
        facts: document<GivenFacts>(),
        group: maybe(text),
        isAsked: flag,
        listRank: maybe(number),
        rankReason: maybe(text),
        isAble: flag,
      }),
    ),
    regulations: list(
      record({ id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }),
    ),
    schoolYears: list(record({ firstDay: day, lastDay: day })),
    breaks: list(record({ zone: text, name: text, firstDay: day, lastDay: day })),
    closures: list(
      record({
        id: text,
        communeId: text,
        serviceId: maybe(text),
        firstDay: day,
        lastDay: day,
        reason: text,
        shortReason: text,
      }),
    ),
  }),
}
export type QueueFacts = RowOf<typeof QUEUES>['queues']

/** Who waits on these days, and what ranks them and says how many places are left. One statement, whatever their number. */
export async function readQueues(db: Db, asked: readonly QueueDay[]): Promise<QueueFacts> {
  const days = asked.map((one) => one.day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last)
    return {
      services: [],
      days: [],
      groups: [],
      requests: [],
      regulations: [],
      schoolYears: [],
      breaks: [],
      closures: [],
    }
  const { queues } = await oneRow(
    db,
    QUEUES,
    `with asked as (select distinct * from unnest($1::uuid[], $2::date[]) as a(service_id, day)),
     served as (select v.*, c.school_zone, c.time_zone from service v join commune c on c.id = v.commune_id where v.id in (select service_id from asked))
     select json_build_object(
       'services', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'active', active, 'openWeekdays', open_weekdays,
          'communeId', commune_id, 'zone', school_zone, 'timeZone', time_zone)), '[]') from served),
       'days', (select coalesce(json_agg(json_build_object('serviceId', a.service_id, 'day', a.day,
          'capacity', case when d.day is null then s.capacity else d.capacity end, 'taken', coalesce(d.taken, 0))), '[]')
          from asked a join served s on s.id = a.service_id left join service_day d on d.service_id = a.service_id and d.day = a.day),
       'groups', (select coalesce(json_agg(json_build_object('serviceId', g.service_id, 'day', g.day, 'group', g.place_group, 'taken', g.taken)), '[]')
          from asked a cross join lateral (${GROUPS_TAKEN('a.service_id', 'a.day', 'a.day')}) g),
       'requests', (select coalesce(json_agg(json_build_object('id', w.id, 'serviceId', w.service_id, 'day', w.day, 'askedAt', w.asked_at, 'facts', w.facts, 'group', w.place_group,
          'isAsked', w.status = 'ASKED', 'listRank', w.list_rank, 'rankReason', w.rank_reason, 'isAble', w.status <> 'ASKED' or (exists (
            select 1 from account f where f.id = w.account_id and f.status = 'ACTIVE') and exists (
            select 1 from service_access e join tariff t on t.situation_id = e.situation_id and t.service_id = w.service_id
            where e.account_id = w.account_id and e.beneficiary_id = w.beneficiary_id and e.status = 'VALID' and w.day between e.valid_from and e.valid_to) and not exists (
            select 1 from booking b where b.service_id = w.service_id and b.day = w.day and b.beneficiary_id = w.beneficiary_id and b.status in ('HELD', 'BOOKED') and not b.by_month)))), '[]')
          from asked a join waiting_request w on w.service_id = a.service_id and w.day = a.day and w.status in ('ASKED', 'WAITING') and w.answer_by is null),
       'regulations', (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
          from regulation r where r.published_at is not null and r.service_id in (select id from served)),
       'schoolYears', (select coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day)), '[]') from school_year),
       'breaks', (select coalesce(json_agg(json_build_object('zone', zone, 'name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
          from school_break where last_day >= $3 and zone in (select school_zone from served)),
       'closures', (select coalesce(json_agg(json_build_object('id', k.id, 'communeId', k.commune_id, 'serviceId', k.service_id, 'firstDay', k.first_day,
          'lastDay', k.last_day, 'reason', k.reason, 'shortReason', k.short_reason)), '[]')
          from closure k where k.commune_id in (select commune_id from served) and k.first_day <= $4 and k.last_day >= $3)
     ) as queues`,
    [asked.map((one) => one.serviceId), asked.map((one) => one.day), addDays(first, -LOOK_BACK_DAYS), last],
  )
  return queues
}
