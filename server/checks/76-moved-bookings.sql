-- a booking that was moved is of the same family, child and service as the one of the other day, which was ordered when it was left, and is never counted as a meal twice
select b.id, b.moved_to, b.status from booking b left join booking m on m.id = b.moved_to left join orders o on o.id = m.order_id
where b.moved_to is not null
  and (m.id is null or b.status <> 'CANCELLED' or b.cancelled_by is null or (m.account_id, m.beneficiary_id, m.service_id, m.regie_id) <> (b.account_id, b.beneficiary_id, b.service_id, b.regie_id)
       or m.day = b.day or m.unbooked or o.created_at <> b.cancelled_at)
