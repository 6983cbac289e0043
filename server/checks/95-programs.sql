-- A1: a program is nobody: its account is closed, has no session, no right of the staff and no family; a token never outlives it
select c.id, c.account_id, t.id as token_id
from api_client c join account a on a.id = c.account_id left join api_token t on t.client_id = c.id and t.revoked_at is null
where a.status <> 'CLOSED'
  or exists (select 1 from session s where s.account_id = a.id)
  or exists (select 1 from staff_member m where m.account_id = a.id)
  or exists (select 1 from filiation f where f.account_id = a.id)
  or (t.id is not null and (c.revoked_at is not null or t.expires_at > (c.ends_on + 2)::timestamptz))
