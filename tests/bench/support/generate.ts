import type pg from 'pg'
import { clock } from '../../../server/src/platform/clock.js'
import { holidayOn } from '../../../server/src/modules/calendar/public-holidays.policy.js'
import { addDays, type Day } from '../../../server/src/platform/day.js'
import { homeDay } from '../../../server/src/platform/home-zone.js'

/** Rows have ids that the driver can compute without asking: a kind and a number. */
export const id = (kind: keyof typeof KINDS, n: number): string =>
  `${String(KINDS[kind]).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

const KINDS = {
  commune: 1,
  regie: 2,
  service: 3,
  situation: 4,
  account: 5,
  child: 6,
  access: 7,
  wallet: 8,
  payment: 9,
  topUp: 10,
  session: 11,
} as const

export const COMMUNES = 20
export const CHILDREN = 3
export const SERVICES = 3
export const PRICE_CENTS = 380
export const WALLET_CENTS = 1_000_000

export const communeOf = (family: number): number => family % COMMUNES
export const canteenOf = (family: number): string => id('service', communeOf(family) * SERVICES)
export const childOf = (family: number, n: number): string => id('child', family * CHILDREN + n)
export const tokenOf = (family: number): string => `bench-${family}`
/** The cookie of a family's session, as the server in production names it. */
export const cookieOf = (family: number): string => `__Host-session=${tokenOf(family)}`
/** The id of that session, which a mutation has to say. */
export const sessionOf = (family: number): string => id('session', family)
export const staffCookie = '__Host-session=bench-staff'

/** Communes with three services each, and families of three children, their sessions open and their wallets full: by sets. */
export async function generate(owner: pg.Pool, families: number): Promise<void> {
  const kinds = Object.entries(KINDS).map(([name, n]) => `when '${name}' then '${String(n).padStart(8, '0')}'`)
  await owner.query(`create or replace function bench_id(kind text, n bigint) returns uuid language sql immutable parallel safe as
    $$ select (case kind ${kinds.join(' ')} end || '-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`)
  for (const sql of towns()) await owner.query(sql)
  // one transaction: a wallet holds what the ledger says
  await owner.query(familiesOf(families).join(';\n'))
  await owner.query('vacuum analyze')
}

/** « jusqu'à 9 h, un jour de service avant », for booking and cancelling. */
const dayBefore = { back: 1, unit: 'service', at: '09:00' }
const POLICY = {
  language: 1,
  name: 'Règlement mesuré',
  services: { service: { actions: { book: [{ until: dayBefore }], cancel: [{ until: dayBefore }] } } },
}

const towns = (): string[] => [
  `insert into regie (id, name) select bench_id('regie', n), 'Régie ' || n from generate_series(0, ${COMMUNES - 1}) n`,
  `insert into commune (id, slug, name, insee_code, postal_code, school_zone, regie_id, opens_on)
   select bench_id('commune', n), 'mesure-' || n, 'Mesure ' || n, 'B' || n, '43000', 'A', bench_id('regie', n), '2015-01-01' from generate_series(0, ${COMMUNES - 1}) n`,
  `insert into service (id, commune_id, regie_id, name, kind, unit, open_weekdays, position)
   select bench_id('service', c * ${SERVICES} + k), bench_id('commune', c), bench_id('regie', c), (array['Cantine','Garderie du matin','Garderie du soir'])[k + 1],
     (array['CANTEEN','MORNING_CARE','EVENING_CARE'])[k + 1], 'repas', '{1,2,4,5}', k
   from generate_series(0, ${COMMUNES - 1}) c, generate_series(0, ${SERVICES - 1}) k`,
  `insert into situation (id, commune_id, name, audience) select bench_id('situation', n), bench_id('commune', n), 'Enfant commune', 'CHILD' from generate_series(0, ${COMMUNES - 1}) n`,
  `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
   select s.commune_id, s.id, t.id, ${PRICE_CENTS}, ${PRICE_CENTS / 2}, true, '2015-01-01' from service s join situation t on t.commune_id = s.commune_id and s.unit = 'repas' where t.id >= bench_id('situation', 0) and t.id <= bench_id('situation', ${COMMUNES})`,
  `insert into regulation (service_id, version, effective_from, published_at, policy)
   select id, 1, '2015-01-01', now(), '${JSON.stringify(POLICY)}' from service where id >= bench_id('service', 0) and id <= bench_id('service', ${COMMUNES * SERVICES})`,
  `with staff as (insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at)
     values ('staff@bench.invalid', '-', 'Agent', 'Mesure', 'ACTIVE', '1', now()) returning id),
   rights as (insert into staff_member (account_id, commune_id, role) select staff.id, bench_id('commune', n), 'CANTEEN' from staff, generate_series(0, ${COMMUNES - 1}) n)
   insert into session (account_id, token_hash, created_at, last_seen_at, expires_at) select id, sha256('bench-staff'), now(), '2100-01-01', '2100-01-01' from staff`,
]

const familiesOf = (families: number): string[] => {
  const each = `generate_series(0, ${families - 1}) f`
  const regie = `bench_id('regie', f % ${COMMUNES})`
  return [
    `insert into account (id, email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at)
     select bench_id('account', f), 'famille-' || f || '@bench.invalid', '-', 'Camille', 'Famille ' || f, 'ACTIVE', '1', now() from ${each}`,
    `insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at)
     select bench_id('session', f), bench_id('account', f), sha256(convert_to('bench-' || f, 'UTF8')), now(), '2100-01-01', '2100-01-01' from ${each}`,
    `insert into beneficiary (id, first_name, last_name, birth_date, school_class)
     select bench_id('child', f * ${CHILDREN} + k), (array['Louane','Théo','Zoé'])[k + 1], 'Famille ' || f, '2018-05-10', 'CE1' from ${each}, generate_series(0, ${CHILDREN - 1}) k`,
    `insert into filiation (account_id, beneficiary_id, type, position)
     select bench_id('account', f), bench_id('child', f * ${CHILDREN} + k), 'MOTHER', k from ${each}, generate_series(0, ${CHILDREN - 1}) k`,
    `insert into service_access (id, commune_id, account_id, situation_id, beneficiary_id, status, requested_at, decided_at, valid_from, valid_to)
     select bench_id('access', f * ${CHILDREN} + k), bench_id('commune', f % ${COMMUNES}), bench_id('account', f), bench_id('situation', f % ${COMMUNES}),
       bench_id('child', f * ${CHILDREN} + k), 'VALID', now(), now(), '2015-01-01', '2099-12-31' from ${each}, generate_series(0, ${CHILDREN - 1}) k`,
    `insert into wallet (id, account_id, regie_id, balance_cents) select bench_id('wallet', f), bench_id('account', f), ${regie}, ${WALLET_CENTS} from ${each}`,
    `insert into top_up (id, account_id, regie_id, amount_cents, request_id, asked_by, created_at)
     select bench_id('topUp', f), bench_id('account', f), ${regie}, ${WALLET_CENTS}, gen_random_uuid(), bench_id('account', f), now() from ${each}`,
    `insert into payment (id, regie_id, account_id, purpose, top_up_id, provider, mode, session_id, amount_cents, status, created_at, settled_at)
     select bench_id('payment', f), ${regie}, bench_id('account', f), 'TOP_UP', bench_id('topUp', f), 'sandbox', 'test', 'bench-' || f, ${WALLET_CENTS}, 'SUCCEEDED', now(), now() from ${each}`,
    `with posted as (
       insert into ledger_transaction (regie_id, cause, cause_id, actor_id, at, day)
       select ${regie}, 'TOP_UP', bench_id('payment', f), bench_id('account', f), now(), current_date from ${each} returning id, regie_id, actor_id)
     insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents, balance_after_cents)
     select p.id, a.id, p.regie_id, case a.kind when 'WALLET' then ${WALLET_CENTS} else -${WALLET_CENTS} end, case a.kind when 'WALLET' then ${WALLET_CENTS} end
     from posted p join wallet w on w.account_id = p.actor_id and w.regie_id = p.regie_id
     join ledger_account a on a.wallet_id = w.id or (a.wallet_id is null and a.regie_id = p.regie_id and a.kind = 'CARD_CLEARING')`,
    `insert into receipt_series (regie_id, year, last) select ${regie}, extract(year from current_date), count(*) from ${each} group by 1`,
    `insert into receipt (regie_id, year, number, account_id, cause, cause_id, method, amount_cents, day, issued_at, label)
     select ${regie}, extract(year from current_date), row_number() over (partition by ${regie} order by f), bench_id('account', f), 'TOP_UP', bench_id('payment', f),
       'CARD', ${WALLET_CENTS}, current_date, now(), 'Recharge du porte-monnaie' from ${each}`,
  ]
}

/** The school days that canteens serve, from a few days from now to the end of the years that are published. */
export async function schoolDays(owner: pg.Pool): Promise<Day[]> {
  const { rows } = await owner.query<{ day: Day }>(
    `select d::date as day from generate_series($1::date, $1::date + 800, '1 day') d
     where extract(isodow from d) in (1, 2, 4, 5) and exists (select 1 from school_year y where d between y.first_day and y.last_day)
       and not exists (select 1 from school_break b where b.zone = 'A' and d between b.first_day and b.last_day)
     order by d`,
    [addDays(homeDay(clock.now()), 4)],
  )
  return rows.map((r) => r.day).filter((day) => !holidayOn(day))
}
