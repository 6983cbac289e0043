-- M3: CESU pay for care only: what a wallet keeps of them is what came in and was not taken back, less what care still costs; an order
-- returns at most what it used, and used no more than its care cost
select w.id, w.care_only_cents, w.balance_cents, coalesce(t.cents, 0) as taken, coalesce(o.cents, 0) as used, null::uuid as order_id from wallet w
left join (select account_id, regie_id, sum(amount_cents) as cents from desk_payment where method = 'CESU' and reversed_at is null group by 1, 2) t
  on t.account_id = w.account_id and t.regie_id = w.regie_id
left join (select account_id, regie_id, sum(care_only_cents - care_only_back_cents) as cents from (
    select account_id, regie_id, care_only_cents, care_only_back_cents from orders
    union all select v.account_id, v.regie_id, p.care_cents, 0 from invoice_payment p join invoice v on v.id = p.invoice_id
    union all select account_id, regie_id, 0, care_back_cents from invoice where care_back_cents > 0) used group by 1, 2) o
  on o.account_id = w.account_id and o.regie_id = w.regie_id
where w.care_only_cents not between 0 and greatest(w.balance_cents, 0)
   or w.care_only_cents > coalesce(t.cents, 0) - coalesce(o.cents, 0)
   or (w.floor_cents = 0 and w.care_only_cents <> coalesce(t.cents, 0) - coalesce(o.cents, 0))
union all
select null, null, null, o.care_only_cents, o.care_only_back_cents, o.id from orders o
left join (select b.order_id, sum(b.price_cents) as care, sum(b.price_cents - b.refunded_cents) as kept from booking b
           join service s on s.id = b.service_id where s.kind <> 'CANTEEN' group by b.order_id) k on k.order_id = o.id
where o.care_only_back_cents not between 0 and o.care_only_cents or o.care_only_cents > 0 and (
  o.care_only_cents - o.care_only_back_cents > case when o.status in ('PENDING', 'PAID') then coalesce(k.kept, 0) else 0 end)
