import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import type { PastEvent, RegulationFact } from '../../regulations/index.js'
import { KNOWN_VALUES } from '../../custom-fields/index.js'
import { FAMILY_FACTS, PAST_EVENTS, PAST_EVENTS_READ } from '../offer/past-events.query.js'
import type { ChildFacts } from '../offer/rule-facts.policy.js'
import { type RowOf, document, list, maybe, record, text } from '../../../platform/row.js'

export interface UnbookedAsked {
  serviceId: string
  day: Day
  beneficiaryIds: readonly string[]
}
/** A child who came without a booking, by the family whose valid access costs least. */
export interface UnbookedChild extends ChildFacts {
  beneficiaryId: string
  accountId: string
  accessId: string
  tariffCents: Cents
  foodCents: Cents
}
export interface UnbookedFacts {
  regulation: Pick<RegulationFact, 'id' | 'policy'> | null
  children: UnbookedChild[]
  past: PastEvent[]
}
export const WalletFact = {
  id: text,
  accountId: text,
}
export type WalletFact = RowOf<typeof WalletFact>

export const VALID = `
  select distinct on (a.beneficiary_id) a.beneficiary_id, a.account_id, a.commune_id, a.id, s.name, s.residence, t.price_cents, t.food_cents
  from service_access a join situation s on s.id = a.situation_id
  join account c on c.id = a.account_id and c.status <> 'CLOSED'
  join filiation f on f.account_id = a.account_id and f.beneficiary_id = a.beneficiary_id and f.removed_at is null
  join tariff t on t.situation_id = a.situation_id and t.service_id = $1 and t.effective_from <= $2 and (t.effective_to is null or t.effective_to >= $2)
  where a.beneficiary_id = any($3::uuid[]) and a.status = 'VALID' and $2 between a.valid_from and a.valid_to
  order by a.beneficiary_id, t.price_cents, f.created_at, a.id`

const CONCERNED = `select account_id from (${VALID}) v
  union select account_id from booking where service_id = $1 and day = $2::date and beneficiary_id = any($3::uuid[]) and status in ('HELD', 'BOOKED')`

const parameters = ({ serviceId, day, beneficiaryIds }: UnbookedAsked) => [serviceId, day, beneficiaryIds]

/** The wallets of every family whom marking may concern, made when there are none, locked in one order. Two statements. */
export async function lockWalletsOf(tx: Db, asked: UnbookedAsked): Promise<WalletFact[]> {
  await tx.query(
    `insert into wallet (id, account_id, regie_id) select wallet_id(w.account_id, s.regie_id), w.account_id, s.regie_id from (${CONCERNED}) w cross join service s where s.id = $1
     order by w.account_id on conflict do nothing`,
    parameters(asked),
  )
  return rowsOf(
    tx,
    WalletFact,
    `select w.id, w.account_id as "accountId" from wallet w
     where w.regie_id = (select regie_id from service where id = $1) and w.account_id in (${CONCERNED}) order by w.id for update`,
    parameters(asked),
  )
}

const UNBOOKED = {
  facts: record({
    regulation: maybe(document<Pick<RegulationFact, 'id' | 'policy'>>()),
    children: list(document<UnbookedChild>()),
    past: PAST_EVENTS_READ,
  }),
}

/** The version in force and, of those who came without a booking and are not charged yet, what it may ask. One statement. */
export const unbookedFacts = (tx: Db, asked: UnbookedAsked): Promise<UnbookedFacts> =>
  factsOf(tx, asked, `select v.* from (${VALID}) v ${CAME} ${NOT_BOOKED}`)

/** The same facts of children who might come, before they do. One statement. */
export const possibleFacts = (db: Db, asked: UnbookedAsked): Promise<UnbookedFacts> =>
  factsOf(db, asked, `select v.* from (${VALID}) v ${NOT_BOOKED}`)

/** The same of children whatever they have that day. One statement. */
export const childFacts = (db: Db, asked: UnbookedAsked): Promise<UnbookedFacts> => factsOf(db, asked, VALID)

/** @param whose the rows of `VALID`: of whom, and for which family, the facts are */
export async function factsOf(db: Db, asked: UnbookedAsked, whose: string): Promise<UnbookedFacts> {
  const row = await firstRow(db, UNBOOKED, FACTS(whose), parameters(asked))
  return row?.facts ?? { regulation: null, children: [], past: [] }
}

const CAME = `join attendance_record r on r.service_id = $1 and r.day = $2 and r.beneficiary_id = v.beneficiary_id and r.status = 'PRESENT_UNBOOKED'`

const NOT_BOOKED = `where not exists (select 1 from booking b where b.service_id = $1 and b.day = $2 and b.beneficiary_id = v.beneficiary_id and b.status in ('HELD', 'BOOKED') and not b.by_hours and not b.by_absence and not b.by_meal and not b.by_month)`

const FACTS = (whose: string): string => `
with came as (
  ${whose}
), force as (
  select id, policy from regulation where service_id = $1 and published_at is not null and effective_from <= $2::date order by version desc limit 1
)
select json_build_object(
  'regulation', (select json_build_object('id', id, 'policy', policy) from force),
  'children', (select coalesce(json_agg(json_build_object('beneficiaryId', v.beneficiary_id, 'accountId', v.account_id, 'accessId', v.id, 'situationName', v.name, 'residence', v.residence,
      'kept', ${KNOWN_VALUES('v.account_id', 'v.beneficiary_id', 'v.commune_id', '$2::date')},
      'tariffCents', v.price_cents, 'foodCents', v.food_cents, 'birthDate', p.birth_date, 'schoolClass', p.school_class, 'classes', p.classes,
      'quotient', (select q.quotient from family_quotient q where q.account_id = v.account_id and q.commune_id = v.commune_id and q.valid_from <= $2
                   order by q.valid_from desc limit 1),
      'childRank', k.rank, 'children', k.children, 'debtCents', k.debt) order by v.beneficiary_id), '[]')
    from came v join beneficiary p on p.id = v.beneficiary_id cross join lateral (${FAMILY_FACTS('v.account_id', 'v.beneficiary_id', '$1', '$2::date')}) k),
  'past', ${PAST_EVENTS('select account_id from came', 'select $1::uuid', `exists (select 1 from force where policy ? 'counters')`)}
) as facts`
