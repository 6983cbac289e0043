import type { TestCommune, TestFamily } from './given/index.js'
import { town } from './town.js'

/** As many families as `family`, each with these meals to be invoiced, put in the tables at once. */
export async function manyInvoiced(commune: TestCommune, family: TestFamily, count: number, days: string[]) {
  await town().owner.query(
    `with n as (select gen_random_uuid() as account, gen_random_uuid() as person, gen_random_uuid() as access, gen_random_uuid() as ordered, i from generate_series(1, $2::int) i),
     a as (insert into account select (jsonb_populate_record(t, jsonb_build_object('id', n.account, 'email', n.account || '@exemple.fr', 'last_name', 'Famille' || n.i))).* from account t, n where t.id = $1),
     p as (insert into beneficiary select (jsonb_populate_record(t, jsonb_build_object('id', n.person))).* from beneficiary t, n where t.id = $3),
     f as (insert into filiation select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'account_id', n.account, 'beneficiary_id', n.person))).* from filiation t, n where t.account_id = $1 and t.beneficiary_id = $3),
     s as (insert into service_access select (jsonb_populate_record(t, jsonb_build_object('id', n.access, 'account_id', n.account, 'beneficiary_id', n.person))).*
       from service_access t, n where t.id = (select id from service_access where account_id = $1 and beneficiary_id = $3 and status = 'VALID' limit 1)),
     w as (insert into wallet (id, account_id, regie_id) select wallet_id(account, $4), account, $4 from n),
     o as (insert into orders (id, account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at)
       select ordered, account, $4, gen_random_uuid(), '', 'ON_INVOICE', 380 * cardinality($6::date[]), 0, 0, account, '2026-11-01' from n),
     l as (insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
       select ordered, $4, 0, $5, person, 'Enfant commune', 380, cardinality($6::date[]), 380 * cardinality($6::date[]) from n)
     insert into booking (account_id, order_id, regie_id, status, commune_id, service_id, beneficiary_id, day, access_id, price_cents, food_cents, regulation_id,
       bookable_until, cancellable_until, invoiced_cents)
     select account, ordered, $4, 'BOOKED', $7, $5, person, d, access, 380, 190, (select id from regulation where service_id = $5 limit 1), d, d, 0
     from n, unnest($6::date[]) d`,
    [family.accountId, count, family.children[0], commune.regieId, commune.serviceId, days, commune.id],
  )
  await town().owner.query(
    `insert into service_day (service_id, day, taken, capacity) select $1, d, $2, null from unnest($3::date[]) d`,
    [commune.serviceId, count, days],
  )
}
