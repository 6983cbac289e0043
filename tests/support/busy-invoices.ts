import type { BusyCommune } from './busy-town.js'
import type { Signed } from './client.js'
import { issue } from './invoices.js'
import { town } from './town.js'

/** Of a family that has a paid order: a month that is invoiced, with a credit note that waits, and a meal that is not invoiced yet. */
export async function anInvoice(
  commune: BusyCommune,
  keeper: Signed & { accountId: string },
  { accountId, orderId, number }: { accountId: string; orderId: string; number: number },
): Promise<void> {
  const month = `20${20 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
  await town().owner.query(
    `with made as (
       insert into orders (account_id, regie_id, request_id, request_hash, status, total_cents, wallet_cents, card_cents, placed_by, created_at)
       values ($1, $2, gen_random_uuid(), '', 'ON_INVOICE', 760, 0, 0, $1, '2020-01-01') returning id
     ), line as (
       insert into order_line (order_id, regie_id, position, service_id, beneficiary_id, situation_name, unit_price_cents, quantity, total_cents)
       select made.id, regie_id, 0, service_id, beneficiary_id, situation_name, 380, 2, 760 from made, order_line where order_id = $3 limit 1
     )
     insert into booking (account_id, order_id, regie_id, status, commune_id, service_id, beneficiary_id, day, access_id, price_cents, food_cents, regulation_id,
       bookable_until, cancellable_until, invoiced_cents)
     select b.account_id, made.id, b.regie_id, 'BOOKED', b.commune_id, b.service_id, b.beneficiary_id, d.day, b.access_id, 380, 190, b.regulation_id, d.day, d.day, 0
     from made cross join (select * from booking where order_id = $3 limit 1) b cross join unnest(array[$4, $5]::date[]) as d(day)`,
    [accountId, commune.regieId, orderId, `${month}-06`, `2026-11-${String((number % 28) + 1).padStart(2, '0')}`],
  )
  await issue(keeper, commune.regieId, month)
  await town().owner.query(
    `insert into invoice_credit (invoice_id, regie_id, shares, amount_cents, reason, request_id, asked_by, asked_at, status)
     select id, regie_id, '[]', 100, 'Repas non servi', gen_random_uuid(), $1, '2026-11-01', 'WAITING' from invoice v
     where account_id = $2 and kind = 'INVOICE' and not exists (select 1 from invoice_credit k where k.invoice_id = v.id)`,
    [keeper.accountId, accountId],
  )
}
