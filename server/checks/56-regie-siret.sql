-- the SIRET of a régie is one: its weighted sum is a multiple of 10, or for La Poste its sum one of 5
select g.id from regie g cross join lateral (
  select sum(case when n % 2 = 1 then d * 2 - case when d > 4 then 9 else 0 end else d end) as luhn, sum(d) as plain
  from (select n, substr(g.siret, n, 1)::int as d from generate_series(1, 14) n) digits) s
where g.siret is not null and s.luhn % 10 <> 0 and not (g.siret like '356000000%' and s.plain % 5 = 0)
