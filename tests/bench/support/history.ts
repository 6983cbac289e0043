import type pg from 'pg'
import { CHILDREN, COMMUNES, PRICE_CENTS, SERVICES } from './generate.js'

/** Bookings of one past order: one child, twenty days. */
export const PER_ORDER = 20
const BATCH_ORDERS = 25_000
const TOTAL = PER_ORDER * PRICE_CENTS
const FOOD = PRICE_CENTS / 2

/**
 * Brings the past up to so many bookings, by sets: orders paid by card in former years, their payments, receipts, ledger,
 * earned meals and places taken. Every promise holds on it (`npm run db:check`). Orders go to families in turn, back in
 * time, so that a child's history grows as it does in life. Keys are not checked one by one: they are right by construction.
 * @returns how many bookings there were before
 */
export async function growHistory(owner: pg.Pool, bookings: number, families: number): Promise<number> {
  const client = await owner.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query("set work_mem = '256MB'")
    await client.query(PAST_DAYS)
    const { rows } = await client.query<{ orders: number }>(
      `select count(*)::int as orders from orders where number like 'H-%'`,
    )
    const before = rows[0]?.orders ?? 0
    const wanted = Math.floor(bookings / PER_ORDER)
    for (let from = before; from < wanted; from += BATCH_ORDERS) {
      const to = Math.min(wanted, from + BATCH_ORDERS) - 1
      await client.query('begin')
      for (const sql of batch(families))
        await client.query(sql.replaceAll(':from', String(from)).replaceAll(':to', String(to)))
      await client.query('commit')
    }
    return before * PER_ORDER
  } finally {
    await client.query('set session_replication_role = origin').catch(() => undefined)
    client.release()
    await owner.query('vacuum analyze')
  }
}

/** Mondays, Tuesdays, Thursdays and Fridays of the past, the latest first. */
const PAST_DAYS = `create table if not exists bench_past as
  select (row_number() over (order by d desc) - 1)::int as n, d::date as day
  from generate_series(current_date - 3650, current_date - 1, '1 day') d where extract(isodow from d) in (1, 2, 4, 5)`

const batch = (families: number): string[] => [
  'drop table if exists bench_batch',
  // family o % F, its children in turn, then the twenty days before
  `create temp table bench_batch as
   select o, gen_random_uuid() as order_id, gen_random_uuid() as payment_id, gen_random_uuid() as transaction_id, f, f % ${COMMUNES} as c,
     (o / ${families}) % ${CHILDREN} as child, o / ${families} / ${CHILDREN} as block
   from generate_series(:from, :to) o cross join lateral (select o % ${families} as f) x`,
  `insert into orders (id, number, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at)
   select order_id, 'H-' || o, bench_id('account', f), bench_id('regie', c), gen_random_uuid(), '', 'PAID', ${TOTAL}, 0, ${TOTAL}, bench_id('account', f), at, at
   from bench_batch cross join lateral (select (select day from bench_past where n = block * ${PER_ORDER} + ${PER_ORDER - 1})::timestamptz - interval '20 days' as at) x`,
  `insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
   select order_id, bench_id('regie', c), 0, bench_id('service', c * ${SERVICES}), bench_id('child', f * ${CHILDREN} + child), 'Enfant commune', ${PRICE_CENTS}, ${PER_ORDER}, ${TOTAL} from bench_batch`,
  'drop table if exists bench_earning',
  `create temp table bench_earning as
   select gen_random_uuid() as id, gen_random_uuid() as transaction_id, c, p.day, count(*)::int as bookings from bench_batch b join bench_past p on p.n / ${PER_ORDER} = b.block group by c, p.day`,
  `insert into earning (id, regie_id, service_id, day, bookings, food_cents, care_cents, posted_at)
   select id, bench_id('regie', c), bench_id('service', c * ${SERVICES}), day, bookings, bookings * ${FOOD}, bookings * ${PRICE_CENTS - FOOD}, day::timestamptz + interval '18 hours' from bench_earning`,
  `insert into booking (commune_id, service_id, regie_id, beneficiary_id, day, account_id, order_id, access_id, status, price_cents, food_cents, regulation_id, bookable_until, cancellable_until, served_at, earned_id)
   select bench_id('commune', b.c), bench_id('service', b.c * ${SERVICES}), bench_id('regie', b.c), bench_id('child', f * ${CHILDREN} + child), p.day, bench_id('account', f), order_id,
     bench_id('access', f * ${CHILDREN} + child), 'BOOKED', ${PRICE_CENTS}, ${FOOD}, r.id, p.day::timestamptz, p.day::timestamptz, p.day::timestamptz + interval '12 hours', e.id
   from bench_batch b join bench_past p on p.n / ${PER_ORDER} = b.block join regulation r on r.service_id = bench_id('service', b.c * ${SERVICES})
   join bench_earning e on e.c = b.c and e.day = p.day`,
  `insert into payment (id, regie_id, account_id, purpose, order_id, provider, mode, session_id, amount_cents, status, created_at, settled_at)
   select payment_id, bench_id('regie', c), bench_id('account', f), 'ORDER', order_id, 'sandbox', 'test', 'h-' || o, ${TOTAL}, 'SUCCEEDED', now(), now() from bench_batch`,
  `insert into ledger_transaction (id, regie_id, cause, cause_id, actor_id, at, day)
   select transaction_id, bench_id('regie', c), 'CARD_PAYMENT', payment_id, bench_id('account', f), now(), current_date from bench_batch
   union all select transaction_id, bench_id('regie', c), 'EARNED', id, null, now(), current_date from bench_earning`,
  `insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents)
   select b.transaction_id, a.id, a.regie_id, case a.kind when 'ADVANCE' then ${TOTAL} else -${TOTAL} end
   from bench_batch b join ledger_account a on a.regie_id = bench_id('regie', b.c) and a.kind in ('CARD_CLEARING', 'ADVANCE') and a.wallet_id is null
   union all
   select e.transaction_id, a.id, a.regie_id, e.bookings * case a.kind when 'ADVANCE' then -${PRICE_CENTS} when 'EARNED_FOOD' then ${FOOD} else ${PRICE_CENTS - FOOD} end
   from bench_earning e join ledger_account a on a.wallet_id is null and ((a.regie_id = bench_id('regie', e.c) and a.kind = 'ADVANCE')
     or (a.service_id = bench_id('service', e.c * ${SERVICES}) and a.kind in ('EARNED_FOOD', 'EARNED_CARE')))`,
  `insert into receipt (regie_id, year, number, account_id, cause, cause_id, method, amount_cents, day, issued_at, label, identity_id)
   select s.regie_id, s.year, s.last + row_number() over (partition by s.regie_id order by b.o), bench_id('account', f), 'CARD_PAYMENT', payment_id, 'CARD', ${TOTAL}, current_date, now(), 'Commande H-' || o,
     (select i.id from regie_identity i where i.regie_id = s.regie_id limit 1)
   from bench_batch b join receipt_series s on s.regie_id = bench_id('regie', b.c)`,
  `update receipt_series s set last = s.last + n.count from (select bench_id('regie', c) as regie_id, count(*) as count from bench_batch group by c) n where n.regie_id = s.regie_id`,
  `insert into service_day (service_id, day, taken) select bench_id('service', c * ${SERVICES}), day, bookings from bench_earning
   on conflict (service_id, day) do update set taken = service_day.taken + excluded.taken`,
]
