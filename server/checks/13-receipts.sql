-- M7: receipt numbers run from 1 to the last without a gap, per régie and year
select s.regie_id, s.year, s.last, count(r.id) as receipts, max(r.number) as highest from receipt_series s
left join receipt r on r.regie_id = s.regie_id and r.year = s.year
group by s.regie_id, s.year, s.last having count(r.id) <> s.last or max(r.number) <> s.last
