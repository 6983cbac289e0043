-- B7: an account that left is owed nothing: no refund under way, no session; money that came afterwards is on its wallet
select a.id, a.closed_at from account a
where a.status = 'CLOSED' and a.closed_at is not null
  and (exists (select 1 from refund r where r.account_id = a.id and r.status in ('ASKED', 'APPROVED', 'SENT'))
       or exists (select 1 from session s where s.account_id = a.id and s.revoked_at is null))
