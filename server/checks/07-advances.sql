-- M6: per régie, the advances are what is paid for bookings not given back
select r.id, a.advance, b.owed from regie r
join (select regie_id, coalesce(sum(e.amount_cents), 0) as advance from ledger_account a left join ledger_entry e using (regie_id)
      where a.kind = 'ADVANCE' and (e.id is null or e.ledger_account_id = a.id) group by regie_id) a on a.regie_id = r.id
left join (select o.regie_id, sum(case when o.status = 'PAID' then o.total_cents - o.refunded_cents when o.status = 'PENDING' then o.wallet_cents else 0 end) as owed
           from orders o group by o.regie_id) b on b.regie_id = r.id
where a.advance <> coalesce(b.owed, 0)
