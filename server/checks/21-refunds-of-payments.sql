-- M8: what a card payment gave back is the sum of its refunds that stand, and never more than was paid
select p.id, p.status, p.amount_cents, p.refunded_cents, r.refunds from payment p
left join (select payment_id, sum(amount_cents) as refunds from refund_part where status in ('PENDING', 'SENT', 'PAID') group by payment_id) r on r.payment_id = p.id
where p.refunded_cents <> coalesce(r.refunds, 0) or p.refunded_cents > p.amount_cents or (p.refunded_cents > 0 and p.status <> 'SUCCEEDED')
