import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import type { Day } from '../../../server/src/platform/day.js'
import { CHILDREN, COMMUNES, PRICE_CENTS, SERVICES } from './generate.js'

/** PostgreSQL's own load tool. It comes with PostgreSQL's client programs; PGBENCH names another one. */
const command = (): string => process.env['PGBENCH'] ?? 'pgbench'

export const hasPgbench = (): boolean => spawnSync(command(), ['--version']).status === 0

/**
 * The same rows as an order of the product, in one round trip: a function that debits the wallet, writes the order, its lines
 * and bookings, the ledger, the job of the mail, and takes the places last. What the product does beside (session, rules,
 * prices, refusals, GraphQL) is what the ratio measures.
 */
export async function installOrder(
  owner: pg.Pool,
  days: readonly Day[],
  firstFamily: number,
  families: number,
): Promise<void> {
  await owner.query('create table if not exists bench_day (n int primary key, day date not null)')
  await owner.query('truncate bench_day')
  await owner.query('insert into bench_day select n - 1, day from unnest($1::date[]) with ordinality as d(day, n)', [
    days,
  ])
  await owner.query('create sequence if not exists bench_place_2x20')
  await owner.query('create sequence if not exists bench_place_1x1')
  await owner.query(`create or replace function bench_place(i bigint, children int, width int) returns void language plpgsql as $$
    declare
      f bigint := ${firstFamily} + i % ${families};
      block int := (i / ${families})::int;
      account uuid := bench_id('account', f);
      till uuid := bench_id('regie', f % ${COMMUNES});
      commune uuid := bench_id('commune', f % ${COMMUNES});
      service uuid := bench_id('service', (f % ${COMMUNES}) * ${SERVICES});
      total int := children * width * ${PRICE_CENTS};
      child_of_block int := case when children = 1 then ${CHILDREN - 1} else 0 end;
      rules uuid; made uuid; posted uuid; before int; places int;
    begin
      update wallet set balance_cents = balance_cents - total where id = bench_id('wallet', f) and balance_cents - total >= floor_cents
        returning balance_cents into before;
      if not found then raise exception 'no money'; end if;
      select id into rules from regulation where service_id = service;
      insert into orders (account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at, paid_at)
        values (account, till, gen_random_uuid(), '', 'PAID', total, total, 0, account, now(), now()) returning id into made;
      insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
        select made, till, k, service, bench_id('child', f * ${CHILDREN} + k + child_of_block), 'Enfant commune', ${PRICE_CENTS}, width, width * ${PRICE_CENTS}
        from generate_series(0, children - 1) k;
      insert into booking (account_id, order_id, regie_id, status, commune_id, service_id, beneficiary_id, day, access_id, price_cents, food_cents, regulation_id, bookable_until, cancellable_until)
        select account, made, till, 'BOOKED', commune, service, bench_id('child', f * ${CHILDREN} + k + child_of_block), d.day, bench_id('access', f * ${CHILDREN} + k + child_of_block),
          ${PRICE_CENTS}, ${PRICE_CENTS / 2}, rules, d.day::timestamptz, d.day::timestamptz
        from generate_series(0, children - 1) k, bench_day d where d.n >= block * width and d.n < (block + 1) * width;
      insert into ledger_transaction (regie_id, cause, cause_id, actor_id, at, day) values (till, 'ORDER', made, account, now(), current_date) returning id into posted;
      insert into ledger_entry (transaction_id, ledger_account_id, regie_id, amount_cents, balance_after_cents)
        select posted, id, till, -total, before from ledger_account where wallet_id = bench_id('wallet', f)
        union all select posted, id, till, total, null from ledger_account where regie_id = till and kind = 'ADVANCE' and wallet_id is null;
      insert into outbox (task, payload) values ('send-mail', json_build_object('template', 'order-paid', 'orderId', made));
      insert into service_day as d (service_id, day, taken)
        select service, day, children from bench_day b where b.n >= block * width and b.n < (block + 1) * width order by day
        on conflict (service_id, day) do update set taken = d.taken + excluded.taken where d.capacity is null or d.taken + excluded.taken <= d.capacity;
      get diagnostics places = row_count;
      if places <> width then raise exception 'full'; end if;
    end $$`)
}

export interface PgbenchRound {
  perSecond: number
  times: number[]
}

/** Runs one script for some seconds; each transaction's time comes from pgbench's own log. */
export async function pgbench(
  url: string,
  script: string,
  connections: number,
  seconds: number,
): Promise<PgbenchRound> {
  const dir = mkdtempSync(join(tmpdir(), 'cantine-pgbench-'))
  try {
    const file = join(dir, 'script.sql')
    writeFileSync(file, script)
    const at = new URL(url)
    const args = [
      '-n',
      '-M',
      'prepared',
      '-f',
      file,
      '-c',
      String(connections),
      '-j',
      '1',
      '-T',
      String(seconds),
      '-l',
      '--log-prefix',
      join(dir, 'log'),
    ]
    const env = { ...process.env, PGPASSWORD: at.password }
    const child = spawn(
      command(),
      [...args, '-h', at.hostname, '-p', at.port, '-U', at.username, at.pathname.slice(1)],
      { env, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    const code = await new Promise((ok) => child.once('exit', ok))
    const tps = /tps = ([\d.]+) \(without/.exec(out)?.[1] ?? /tps = ([\d.]+)/.exec(out)?.[1]
    if (code !== 0 || !tps || /failed: [1-9]/.test(out))
      throw new Error(`pgbench: ${err.slice(-400)}${out.slice(-200)}`)
    const times = readdirSync(dir)
      .filter((f) => f.startsWith('log'))
      .flatMap((f) => readFileSync(join(dir, f), 'utf8').trim().split('\n'))
      .map((l) => Number(l.split(' ')[2]) / 1000)
    return { perSecond: Number(tps), times }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
