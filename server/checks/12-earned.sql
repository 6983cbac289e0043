-- M6: per service, the revenue earned is what is kept of the bookings earned, and what was invoiced, food and care each to the cent
select s.id, l.food as ledger_food, b.food as kept_food, l.care as ledger_care, b.care as kept_care from service s
join (select a.service_id, coalesce(sum(e.amount_cents) filter (where a.kind = 'EARNED_FOOD'), 0) as food, coalesce(sum(e.amount_cents) filter (where a.kind = 'EARNED_CARE'), 0) as care
      from ledger_account a left join ledger_entry e on e.ledger_account_id = a.id where a.service_id is not null group by a.service_id) l on l.service_id = s.id
left join (select service_id, sum(food) as food, sum(price_cents - refunded_cents - food) as care from (
    select service_id, price_cents, refunded_cents, (2 * food_cents::bigint * (price_cents - refunded_cents) + price_cents) / (2 * price_cents) as food
    from booking where earned_id is not null
    union all select l.service_id, i.amount_cents, 0, i.food_cents from invoice_booking i join invoice_line l on l.id = i.line_id) k group by service_id) b on b.service_id = s.id
where l.food <> coalesce(b.food, 0) or l.care <> coalesce(b.care, 0)
