-- M6: per régie, the advances are what is paid for bookings neither given back nor earned yet
select r.id, a.advance, b.owed from regie r
join (select a.regie_id, coalesce(sum(e.amount_cents), 0) as advance from ledger_account a left join ledger_entry e on e.ledger_account_id = a.id
      where a.kind = 'ADVANCE' group by a.regie_id) a on a.regie_id = r.id
left join (select regie_id, sum(cents) as owed from (
    select b.regie_id, b.price_cents - b.refunded_cents as cents from booking b join orders o on o.id = b.order_id where o.status = 'PAID' and b.earned_id is null
    union all select regie_id, wallet_cents from orders where status = 'PENDING') o group by regie_id) b on b.regie_id = r.id
where a.advance <> coalesce(b.owed, 0)
