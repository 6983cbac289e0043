import { addDays, dayAt } from '../../../platform/day.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { SIBLING_FACTS } from './past-events.query.js'
import type { PriceBook, PricedPerson } from './prices.policy.js'
import { cents, day, document, flag, list, maybe, number, oneOf, record, text } from '../../../platform/row.js'
import type { Policy } from '../../regulations/index.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { Closure, SchoolBreakRow } from '../../calendar/index.js'
import { Residence, ServiceKind } from '../../services/index.js'
import { DATED_VALUES, type DatedValue } from '../../custom-fields/index.js'
import { Beneficiary } from '../../families/index.js'

/** A limit may look back over closures and breaks this far, and the next open day be that far ahead. */
const LOOK_BACK_DAYS = 230
const LOOK_AHEAD_DAYS = 130

const BOOK = `
with priced as (
  select t.*, s.name as situation_name, s.audience, s.residence from tariff t join situation s on s.id = t.situation_id
  where t.situation_id = any($1::uuid[]) and t.effective_from <= $3::date and (t.effective_to is null or t.effective_to >= $4::date)
), offered as (
  select v.id, v.commune_id as "communeId", v.name, v.kind, v.open_weekdays as "openWeekdays", c.school_zone as zone,
         c.time_zone as "timeZone", v.position
  from service v join commune c on c.id = v.commune_id where v.active and v.id in (select service_id from priced)
)
select json_build_object(
  'tariffs', (select coalesce(json_agg(json_build_object('situationId', situation_id, 'situationName', situation_name, 'audience', audience, 'residence', residence,
      'serviceId', service_id, 'cents', price_cents, 'sample', sample, 'effectiveFrom', effective_from, 'effectiveTo', effective_to)), '[]') from priced),
  'services', (select coalesce(json_agg(o order by o.position, o.name), '[]') from offered o),
  'regulations', (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
     from regulation r where r.published_at is not null and r.service_id in (select id from offered)),
  'schoolYears', (select coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day)), '[]') from school_year),
  'breaks', (select coalesce(json_agg(json_build_object('zone', zone, 'name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
     from school_break where last_day >= $2 and zone in (select zone from offered)),
  'closures', (select coalesce(json_agg(json_build_object('id', k.id, 'communeId', k.commune_id, 'serviceId', k.service_id, 'firstDay', k.first_day, 'lastDay', k.last_day,
        'reason', k.reason, 'shortReason', k.short_reason)), '[]')
     from closure k where k.commune_id in (select "communeId" from offered) and k.first_day <= $3 and k.last_day >= $2)
) as book`

const BOOK_READ = {
  book: record({
    tariffs: list(
      record({
        situationId: text,
        situationName: text,
        audience: oneOf(['CHILD', 'ADULT', 'ANY']),
        residence: oneOf(Residence),
        serviceId: text,
        cents,
        sample: flag,
        effectiveFrom: day,
        effectiveTo: maybe(day),
      }),
    ),
    services: list(
      record({
        kind: oneOf(ServiceKind),
        id: text,
        communeId: text,
        timeZone: text,
        openWeekdays: list(number),
        zone: text,
        name: text,
      }),
    ),
    regulations: list(
      record({ id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }),
    ),
    schoolYears: list(record({ firstDay: day, lastDay: day })),
    breaks: list(record(fieldsOf(SchoolBreakRow, 'zone', 'name', 'firstDay', 'lastDay'))),
    closures: list(
      record(fieldsOf(Closure, 'id', 'communeId', 'serviceId', 'firstDay', 'lastDay', 'reason', 'shortReason')),
    ),
  }),
}

/** What the prices of these situations are made of. One statement, whatever their number. */
export async function readPriceBook(db: Db, situationIds: readonly string[], now: Date): Promise<PriceBook> {
  const today = dayAt(now, 'Europe/Paris')
  const [row] = await rowsOf(db, BOOK_READ, BOOK, [
    situationIds,
    addDays(today, -LOOK_BACK_DAYS),
    addDays(today, LOOK_AHEAD_DAYS),
    today,
  ])
  return row?.book ?? { tariffs: [], services: [], regulations: [], schoolYears: [], breaks: [], closures: [] }
}

const PERSON = {
  accountId: text,
  beneficiaryId: text,
  ...fieldsOf(Beneficiary, 'firstName', 'kind', 'birthDate', 'schoolClass', 'classes'),
  childRank: number,
  children: number,
  quotients: list(record({ communeId: text, validFrom: day, quotient: maybe(number) })),
  kept: document<DatedValue[]>(),
}

/** Everyone that these accounts act for, with what a règlement may ask of them. One statement. */
export async function readPricedPeople(
  db: Db,
  accountIds: readonly string[],
): Promise<(PricedPerson & { accountId: string; firstName: string })[]> {
  return rowsOf(
    db,
    PERSON,
    `select f.account_id as "accountId", b.id as "beneficiaryId", b.first_name as "firstName", b.kind, b.birth_date as "birthDate", b.school_class as "schoolClass", b.classes,
            k.rank as "childRank", k.children,
            (select coalesce(json_agg(json_build_object('communeId', q.commune_id, 'validFrom', q.valid_from, 'quotient', q.quotient)), '[]')
             from family_quotient q where q.account_id = f.account_id) as quotients,
            ${DATED_VALUES('f.account_id')} as kept
     from filiation f join beneficiary b on b.id = f.beneficiary_id
     cross join lateral (${SIBLING_FACTS('f.account_id', 'f.beneficiary_id')}) k
     where f.account_id = any($1::uuid[]) and f.removed_at is null order by f.position, f.created_at, b.id`,
    [accountIds],
  )
}
