-- the days of a régie are those of its communes
select c.id::text, c.time_zone as what from commune c join regie g on g.id = c.regie_id where g.time_zone <> c.time_zone
union all
-- two accounts of a régie that said codes of its own have not the same one
select k.regie_id::text, upper(k.code) from (
  select distinct on (regie_id, kind) regie_id, kind, code from regie_account_code order by regie_id, kind, starts_on desc) k
group by 1, 2 having count(*) > 1
