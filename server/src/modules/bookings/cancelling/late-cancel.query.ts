import DataLoader from 'dataloader'
import { addDays, type Day } from '../../../platform/day.js'
import { type Context, loader } from '../../../platform/context.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import {
  Closure,
  type ClosureFact,
  type SchoolBreakFact,
  SchoolBreakRow,
  type ServiceFact,
  countBack,
} from '../../calendar/index.js'
import { KNOWN_VALUES } from '../../custom-fields/index.js'
import {
  type PastEvent,
  type Policy,
  type RuleContext,
  type Scalar,
  contextOf,
  countersOf,
} from '../../regulations/index.js'
import type { ClassesByYear } from '../../schools/index.js'
import { Residence } from '../../services/index.js'
import type { Booking } from '../booking.entity.js'
import { whyNotCancel } from './cancel-bookings.policy.js'
import type { LateRules } from './late-cancel.policy.js'
import { type ChildFacts, ruleFacts } from '../offer/rule-facts.policy.js'
import { FAMILY_FACTS, PAST_EVENTS, PAST_EVENTS_READ } from '../offer/past-events.query.js'
import { cents, day, document, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

interface Read {
  regulations: {
    id: string
    policy: Policy
    service: ServiceFact & { communeId: string; zone: string; timeZone: string }
  }[]
  breaks: (SchoolBreakFact & { zone: string })[]
  closures: (ClosureFact & { communeId: string })[]
  children: (Omit<ChildFacts, 'tariffCents'> & {
    bookingId: string
    orderId: string
    accountId: string
    serviceId: string
    beneficiaryId: string
    regulationId: string
    day: Day
    /** Days before on which the register says absent. */
    absences: Day[]
  })[]
  past: PastEvent[]
}

/** A limit may look back over closures and breaks this far. */
const LOOK_BACK_DAYS = 230

const SQL = `
with asked as (
  select b.id, b.regulation_id, b.order_id, b.service_id, b.day, b.account_id, b.commune_id, b.beneficiary_id, b.access_id from booking b where b.id = any($1::uuid[])
), ruled as (
  select r.id, r.policy, s.id as service_id, s.kind, s.open_weekdays, s.commune_id, c.school_zone, c.time_zone
  from regulation r join service s on s.id = r.service_id join commune c on c.id = s.commune_id
  where r.id in (select regulation_id from asked)
)
select json_build_object(
  'regulations', (select coalesce(json_agg(json_build_object('id', r.id, 'policy', r.policy, 'service', json_build_object('id', r.service_id, 'kind', r.kind,
     'openWeekdays', r.open_weekdays, 'communeId', r.commune_id, 'zone', r.school_zone, 'timeZone', r.time_zone))), '[]') from ruled r),
  'breaks', (select coalesce(json_agg(json_build_object('zone', zone, 'name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
     from school_break where zone in (select school_zone from ruled)),
  'closures', (select coalesce(json_agg(json_build_object('id', k.id, 'communeId', k.commune_id, 'serviceId', k.service_id, 'firstDay', k.first_day, 'lastDay', k.last_day,
     'reason', k.reason, 'shortReason', k.short_reason)), '[]')
     from closure k where k.commune_id in (select commune_id from ruled) and k.first_day <= $3 and k.last_day >= $2),
  'children', (select coalesce(json_agg(json_build_object('bookingId', a.id, 'orderId', a.order_id, 'accountId', a.account_id, 'serviceId', a.service_id, 'beneficiaryId', a.beneficiary_id, 'regulationId', a.regulation_id, 'day', a.day, 'situationName', t.name, 'residence', t.residence,
     'kept', ${KNOWN_VALUES('a.account_id', 'a.beneficiary_id', 'a.commune_id', 'a.day')},
     'birthDate', p.birth_date, 'schoolClass', p.school_class, 'classes', p.classes,
     'quotient', (select q.quotient from family_quotient q where q.account_id = a.account_id and q.commune_id = a.commune_id and q.valid_from <= a.day
                  order by q.valid_from desc limit 1), 'childRank', k.rank, 'children', k.children, 'debtCents', k.debt,
     'absences', (select coalesce(json_agg(r.day), '[]') from attendance_record r where r.beneficiary_id = a.beneficiary_id and r.service_id = a.service_id
        and r.day < a.day and r.day >= a.day - ${LOOK_BACK_DAYS} and r.status in ('ABSENT', 'ABSENT_JUSTIFIED')))), '[]')
     from asked a join service_access x on x.id = a.access_id join situation t on t.id = x.situation_id join beneficiary p on p.id = a.beneficiary_id
       cross join lateral (${FAMILY_FACTS('a.account_id', 'a.beneficiary_id', 'a.service_id', '$4::date')}) k),
  'past', ${PAST_EVENTS('select account_id from asked', 'select service_id from asked', `exists (select 1 from ruled where policy ? 'counters')`)}
) as read`

const LATE_READ = {
  read: record({
    regulations: list(
      record({
        id: text,
        policy: document<Policy>(),
        service: document<ServiceFact & { communeId: string; zone: string; timeZone: string }>(),
      }),
    ),
    breaks: list(record(fieldsOf(SchoolBreakRow, 'zone', 'name', 'firstDay', 'lastDay'))),
    closures: list(
      record(fieldsOf(Closure, 'id', 'communeId', 'serviceId', 'firstDay', 'lastDay', 'reason', 'shortReason')),
    ),
    children: list(
      record({
        bookingId: text,
        orderId: text,
        accountId: text,
        serviceId: text,
        beneficiaryId: text,
        regulationId: text,
        day,
        situationName: text,
        residence: oneOf(Residence),
        kept: document<Record<string, Scalar>>(),
        birthDate: maybe(day),
        schoolClass: maybe(text),
        classes: document<ClassesByYear>(),
        quotient: maybe(number),
        childRank: number,
        children: number,
        debtCents: cents,
        absences: list(day),
      }),
    ),
    past: PAST_EVENTS_READ,
  }),
}

/** The rules each of these bookings was made under, by booking. One statement, none when there are none. */
export async function rulesOf(
  db: Db,
  bookings: readonly Booking[],
  now: Date,
  cancelledBefore?: Date,
): Promise<Map<string, LateRules>> {
  const days = bookings.map((b) => b.day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return new Map()
  const asked = [bookings.map((b) => b.id), addDays(first, -LOOK_BACK_DAYS), last, now]
  const [row] = await rowsOf(db, LATE_READ, SQL, asked)
  return row ? byBooking(row.read, now, cancelledBefore) : new Map()
}

/** The same for those whose ordinary limit of cancelling has passed. */
export const lateRulesOf = (db: Db, bookings: readonly Booking[], now: Date): Promise<Map<string, LateRules>> =>
  rulesOf(
    db,
    bookings.filter((b) => whyNotCancel(b, now) === 'TOO_LATE'),
    now,
  )

/** The same as of the instants at which they were cancelled: what was cancelled from then on is not counted. */
export async function rulesAsCancelled(db: Db, bookings: readonly Booking[]): Promise<Map<string, LateRules>> {
  const found = new Map<string, LateRules>()
  const instants = new Map(bookings.flatMap(({ cancelledAt: at }) => (at ? [[at.getTime(), at] as const] : [])))
  for (const [time, at] of instants) {
    const mine = bookings.filter(({ cancelledAt }) => cancelledAt?.getTime() === time)
    for (const [id, rules] of await rulesOf(db, mine, at, at)) found.set(id, rules)
  }
  return found
}

function byBooking(
  { regulations, breaks, closures, children, past }: Read,
  now: Date,
  cancelledBefore?: Date,
): Map<string, LateRules> {
  const contexts = new Map<string, RuleContext>(
    regulations.map(({ id, policy, service }) => {
      const calendar = {
        schoolYears: [],
        breaks: breaks.filter((b) => b.zone === service.zone),
        closures: closures.filter((c) => c.communeId === service.communeId),
      }
      return [id, contextOf(policy, { service, calendar, timeZone: service.timeZone })]
    }),
  )
  return new Map(
    children.flatMap((child) => {
      const context = contexts.get(child.regulationId)
      if (!context) return []
      const { bookingId, ...asked } = child
      const facts = {
        // what was paid is the tariff of a booking: `late-cancel.policy` says it
        ...ruleFacts({ ...child, tariffCents: null }, child.day),
        ...countersOf(context, past, { ...asked, action: 'cancel', cancelledBefore }, now),
        daysAbsent: daysAbsent(context, child.day, new Set(child.absences)),
      }
      return [[bookingId, { context, facts }] as const]
    }),
  )
}

/** The day itself and the service days just before it that the register marks absent, in order. */
function daysAbsent({ calendar, service }: RuleContext, day: Day, marked: ReadonlySet<Day>): Day[] {
  const days = [day]
  for (let at = before(day); at && marked.has(at); at = before(at)) days.unshift(at)
  return days

  function before(from: Day) {
    return countBack(calendar, service, 'service', from, 1)
  }
}

const LATE = Symbol('lateRules')
const ALL = Symbol('rules')

/** The same for the screens: every booking of a page in one statement. */
export const lateRulesOfBooking = (ctx: Context) => rulesLoader(ctx, LATE, lateRulesOf)
export const rulesOfBooking = (ctx: Context) => rulesLoader(ctx, ALL, rulesOf)

const rulesLoader = (
  ctx: Context,
  key: symbol,
  read: typeof lateRulesOf,
): DataLoader<Booking, LateRules | undefined, string> =>
  loader(
    ctx,
    key,
    () =>
      new DataLoader<Booking, LateRules | undefined, string>(
        async (bookings) => {
          const rules = await read(ctx.db, bookings, ctx.now)
          return bookings.map((b) => rules.get(b.id))
        },
        { cacheKeyFn: (b) => b.id },
      ),
  )
