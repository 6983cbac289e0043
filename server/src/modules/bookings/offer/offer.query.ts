import { addDays, type Day } from '../../../platform/day.js'
import { type Db, oneRow, rowsOf } from '../../../platform/sql.js'
import { fromJson, jsonOf } from '../../../platform/entity-rows.js'
import { Commune, Regie } from '../../communes/index.js'
import { DATED_VALUES } from '../../custom-fields/index.js'
import { Beneficiary } from '../../families/index.js'
import { type Bearer, onceModifiers } from '../../pricing/index.js'
import type { PastEvent } from '../../regulations/index.js'
import { Service } from '../../services/index.js'
import type { OfferedBeneficiary, OfferedService, OfferFacts } from './offer-facts.policy.js'
import { GROUPS_TAKEN } from './groups-taken.query.js'
import { PAST_EVENTS, PAST_EVENTS_READ } from './past-events.query.js'
import { day, document, list, text } from '../../../platform/row.js'

export interface OfferQuestion {
  accountId: string
  /** Communes in the actor's reach; null = all. */
  communeIds: string[] | null
  from: Day
  to: Day
  /** Only these services and beneficiaries, also those whose access is over, which are told so; null = all that the account's accesses open. */
  serviceIds: string[] | null
  beneficiaryIds: string[] | null
  /** What a request may have ordered already. */
  requestId?: string
}

/** A limit may look back over closures and breaks this far. */
const LOOK_BACK_DAYS = 230

/** What a situation and its tariff say, whoever holds it. */
const OF_SITUATION = `s.name as "situationName", s.residence, t.price_cents as "priceCents", t.food_cents as "foodCents",
         t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo"`

/** What the accesses of a family open. */
const HELD = `
  select a.id as "accessId", t.service_id as "serviceId", a.beneficiary_id as "beneficiaryId", a.status,
         a.valid_from as "validFrom", a.valid_to as "validTo", a.renewed_from as "renewedFrom",
         ${OF_SITUATION}
  from service_access a
  join situation s on s.id = a.situation_id
  join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null
  join tariff t on t.situation_id = a.situation_id
  join service v on v.id = t.service_id and (v.active or $5::uuid[] is not null)
  where a.account_id = $1 and (a.status in ('PENDING', 'VALID') or ($5::uuid[] is not null and a.status in ('REVOKED', 'EXPIRED')))
    and a.commune_id = any(coalesce($2::uuid[], array[a.commune_id]))
    and t.service_id = any(coalesce($5::uuid[], array[t.service_id]))
    and a.beneficiary_id = any(coalesce($6::uuid[], array[a.beneficiary_id]))
    and t.effective_from <= $4 and (t.effective_to is null or t.effective_to >= $3)
    and (a.status = 'PENDING' and (a.renewed_from is null or a.renewed_from <= $4) or $5::uuid[] is not null or (a.valid_from <= $4 and a.valid_to >= $3))`

/** What a situation would open to somebody: `$1` nobody, `$2` its commune, `$5` the situation, `$6` who is made up. */
const MADE_UP = `
  select s.id as "accessId", t.service_id as "serviceId", ($6::uuid[])[1] as "beneficiaryId", 'VALID' as status,
         $3::date as "validFrom", $4::date as "validTo", null::date as "renewedFrom",
         ${OF_SITUATION}
  from situation s join tariff t on t.situation_id = s.id join service v on v.id = t.service_id and v.active
  where s.id = any($5::uuid[]) and s.commune_id = any($2::uuid[]) and s.active
    and t.effective_from <= $4 and (t.effective_to is null or t.effective_to >= $3)`

const statements = new Map<string, string>()
/** Made at first use: the columns of entities are known once their modules are loaded. */
function offerText(entitled: string): string {
  const known = statements.get(entitled)
  if (known) return known
  const made = writeOffer(entitled)
  statements.set(entitled, made)
  return made
}

const writeOffer = (entitled: string): string => `
with entitled as (${entitled}
), offered as (
  select v.id, v.name, v.position, v.commune_id as "communeId", c.name as commune_name, c.school_zone as zone,
         ${jsonOf(Service, 'v')} as service, ${jsonOf(Commune, 'c')} as commune, ${jsonOf(Regie, 'r')} as regie
  from service v join commune c on c.id = v.commune_id join regie r on r.id = v.regie_id
  where v.id in (select "serviceId" from entitled)
)
select json_build_object(
  'entitlements', (select coalesce(json_agg(e), '[]') from entitled e),
  'offered', (select coalesce(json_agg(json_build_object('service', o.service, 'commune', o.commune, 'regie', o.regie) order by o.commune_name, o.position, o.name), '[]') from offered o),
  'family', (select coalesce(json_agg(${jsonOf(Beneficiary, 'b')} order by f.position, f.created_at, b.id), '[]')
     from filiation f join beneficiary b on b.id = f.beneficiary_id
     where f.account_id = $1 and f.removed_at is null),
  'regulations', (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
     from regulation r where r.published_at is not null and r.service_id in (select id from offered)),
  'quotients', (select coalesce(json_agg(json_build_object('communeId', q.commune_id, 'validFrom', q.valid_from, 'quotient', q.quotient)), '[]')
     from family_quotient q where q.account_id = $1 and q.valid_from <= $4),
  'kept', ${DATED_VALUES('$1')},
  'schoolYears', (select coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day)), '[]') from school_year),
  'breaks', (select coalesce(json_agg(json_build_object('zone', zone, 'name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
     from school_break where last_day >= $7 and zone in (select zone from offered)),
  'closures', (select coalesce(json_agg(json_build_object('id', k.id, 'communeId', k.commune_id, 'serviceId', k.service_id, 'firstDay', k.first_day, 'lastDay', k.last_day,
        'reason', k.reason, 'shortReason', k.short_reason)), '[]')
     from closure k where k.commune_id in (select "communeId" from offered) and k.first_day <= $4 and k.last_day >= $7),
  'days', (select coalesce(json_agg(json_build_object('serviceId', d.service_id, 'day', d.day, 'capacity', d.capacity, 'taken', d.taken)), '[]')
     from offered o cross join lateral (select * from service_day d where d.service_id = o.id and d.day between $3 and $4 offset 0) d),
  'bookings', (select coalesce(json_agg(json_build_object('id', b.id, 'orderId', b.order_id, 'serviceId', b.service_id, 'beneficiaryId', b.beneficiary_id, 'day', b.day,
        'status', b.status, 'unbooked', b.unbooked, 'included', b.included_cents is not null, 'priceCents', b.price_cents, 'surchargeCents', b.surcharge_cents, 'afterMealCents', b.after_meal_cents, 'cancellableUntil', b.cancellable_until,
        'kind', v.kind, 'serviceName', v.name, 'communeId', c.id, 'communeName', c.name)), '[]')
     from (select distinct "beneficiaryId" from entitled) who cross join lateral (
       select * from booking b where b.beneficiary_id = who."beneficiaryId"
         and b.day between $3 and $4 and b.status in ('HELD', 'BOOKED') and not b.taken_back and not b.by_hours and not b.by_absence and not b.by_meal and not b.by_month offset 0) b
     join service v on v.id = b.service_id join commune c on c.id = v.commune_id),
  'months', (select coalesce(json_agg(json_build_object('serviceId', b.service_id, 'beneficiaryId', b.beneficiary_id, 'month', b.day)), '[]')
     from (select distinct "beneficiaryId" from entitled) who join booking b on b.beneficiary_id = who."beneficiaryId" and b.by_month and b.status = 'BOOKED'
       and b.day between $3::date - extract(day from $3::date)::int + 1 and $4),
  'waiting', (select coalesce(json_agg(json_build_object('id', w.id, 'serviceId', w.service_id, 'beneficiaryId', w.beneficiary_id, 'day', w.day,
        'status', w.status, 'offeredUntil', w.offered_until, 'ruledAt', case when w.allocated_from is not null then w.asked_at end)), '[]')
     from waiting_request w where w.account_id = $1 and w.status in ('ASKED', 'WAITING', 'OFFERED') and w.day between $3 and $4),
  'groups', (select coalesce(json_agg(json_build_object('serviceId', g.service_id, 'day', g.day, 'group', g.place_group, 'taken', g.taken)), '[]')
     from offered o cross join lateral (${GROUPS_TAKEN('o.id', '$3', '$4')}) g),
  'queues', (select coalesce(json_agg(json_build_object('serviceId', q.service_id, 'day', q.day, 'group', q.place_group)), '[]')
     from (select distinct w.service_id, w.day, w.place_group from offered o join waiting_request w on w.service_id = o.id and w.status = 'WAITING' and w.answer_by is null and w.day between $3 and $4) q),
  'debts', (select coalesce(json_agg(d), '[]') from (
     select regie_id as "regieId", total_cents as cents, null::date as "dueOn" from orders where account_id = $1 and status = 'DUE'
     union all select regie_id, total_cents - settled_cents, due_on from invoice where account_id = $1 and kind = 'INVOICE' and settled_cents < total_cents) d),
  'accountStatus', (select status from account where id = $1),
  'orderedId', (select id from orders where account_id = $1 and request_id = $8)
) as facts`

interface Read extends Omit<
  OfferFacts,
  'services' | 'beneficiaries' | 'siblings' | 'past' | 'borne' | 'communeIds' | 'known'
> {
  offered: { service: object; commune: object; regie: object }[]
  family: object[]
}

/** Read only where a règlement declares counters: few do, and its plan is as large as all the others. */
const PAST = `select ${PAST_EVENTS('select $1::uuid', 'select unnest($2::uuid[])', 'true')} as past`

/**
 * One statement, whatever the number of children, services and days; two where a règlement counts past events. Bookings are looked up by child, wherever they are (one may
 * meet another), days by service (`offset 0` keeps the planner from turning that around): its plan, made once, must not depend on how many rows there are.
 */
export const loadOffer = (tx: Db, asked: OfferQuestion): Promise<OfferFacts> => readOffer(tx, HELD, asked)

/** Somebody who does not exist, under a situation; the rest is the commune as it is. */
export interface MadeUpFamily {
  communeId: string
  situationId: string
  from: Day
  to: Day
  quotient: number | null
  person: OfferedBeneficiary
  /** The other children, and which of all of them it is: 1 for the eldest. */
  siblings: string[]
  rank: number
}

/** What a family that does not exist yet would be offered. One statement, and nothing is written. */
export async function loadMadeUpOffer(tx: Db, family: MadeUpFamily): Promise<OfferFacts> {
  const { communeId, situationId, from, to, person, siblings, rank, quotient } = family
  const facts = await readOffer(tx, MADE_UP, {
    ...{ accountId: NOBODY, communeIds: [communeId], from, to },
    ...{ serviceIds: [situationId], beneficiaryIds: [person.id] },
  })
  return {
    ...facts,
    accountStatus: 'ACTIVE',
    beneficiaries: facts.entitlements.length > 0 ? [person] : [],
    siblings: person.kind === 'CHILD' ? [...siblings.slice(0, rank - 1), person.id, ...siblings.slice(rank - 1)] : [],
    quotients: quotient === null ? [] : [{ communeId, validFrom: from, quotient }],
    known: { ...facts.known, beneficiaries: [] },
  }
}

/** Of no account: they are random. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

async function readOffer(tx: Db, opened: string, asked: OfferQuestion): Promise<OfferFacts> {
  const row = await oneRow(tx, { facts: document<Read>() }, offerText(opened), [
    asked.accountId,
    asked.communeIds,
    asked.from,
    asked.to,
    asked.serviceIds,
    asked.beneficiaryIds,
    addDays(asked.from, -LOOK_BACK_DAYS),
    asked.requestId ?? null,
  ])
  const { family: people, offered, ...facts } = row.facts
  const family = people.map((person) => fromJson(Beneficiary, person))
  const read = offered.map(({ service, commune, regie }) => ({
    service: fromJson(Service, service),
    commune: fromJson(Commune, commune),
    regie: fromJson(Regie, regie),
  }))
  const entitled = new Set(facts.entitlements.map((e) => e.beneficiaryId))
  const counts = facts.regulations.some((r) => r.policy.counters)
  const once = facts.regulations.some(({ policy }) =>
    Object.values(policy.services).some((rules) => onceModifiers(rules).length > 0),
  )
  return {
    ...facts,
    communeIds: asked.communeIds,
    services: read.map(toOffered),
    beneficiaries: family.filter((person) => entitled.has(person.id)),
    siblings: family.filter((person) => person.kind === 'CHILD').map((child) => child.id),
    borne: once ? await loadBorne(tx, family, read, asked) : [],
    past: counts ? await loadPast(tx, asked.accountId, read) : [],
    known: {
      services: read.map(({ service }) => service),
      communes: read.map(({ commune }) => commune),
      regies: read.map(({ regie }) => regie),
      beneficiaries: family,
    },
  }
}

const toOffered = ({ service, commune }: { service: Service; commune: Commune }): OfferedService => ({
  ...service,
  communeName: commune.name,
  zone: commune.schoolZone,
  timeZone: commune.timeZone,
  opensOn: commune.opensOn,
})

const PAST_READ = {
  past: PAST_EVENTS_READ,
}

async function loadPast(tx: Db, accountId: string, offered: readonly { service: Service }[]): Promise<PastEvent[]> {
  const row = await oneRow(tx, PAST_READ, PAST, [accountId, offered.map(({ service }) => service.id)])
  return row.past
}

const BORNE = {
  serviceId: text,
  beneficiaryId: text,
  day,
  once: list(text),
}

/** What the family's bookings of these months bear of amounts due once: those that stand, or were cancelled, of which something stays due. */
const loadBorne = (
  tx: Db,
  family: readonly { id: string }[],
  offered: readonly { service: Service }[],
  { from, to }: OfferQuestion,
): Promise<Bearer[]> =>
  rowsOf(
    tx,
    BORNE,
    `select b.service_id as "serviceId", b.beneficiary_id as "beneficiaryId", b.day, b.once from booking b
     where b.beneficiary_id = any($1::uuid[]) and b.service_id = any($2::uuid[]) and b.once is not null
       and b.day between date_trunc('month', $3::date)::date and (date_trunc('month', $4::date) + interval '1 month')::date - 1
       and (b.status in ('HELD', 'BOOKED') or (b.status = 'CANCELLED' and b.cancelled_by is not null and b.moved_to is null))
       and b.refunded_cents - b.goodwill_cents < b.price_cents`,
    [family.map(({ id }) => id), offered.map(({ service }) => service.id), from, to],
  )
