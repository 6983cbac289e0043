-- M8: a closed period still is what was signed: same number of entries, same totals, same fingerprint, and periods follow each other
select p.id, p.first_day, p.last_day, p.entries, j.entries as entries_now, p.debit_cents, j.debit_cents as debit_now,
       p.journal_sha256 = j.journal_sha256 as same_journal
from closed_period p cross join lateral journal_of_period(p.regie_id, p.first_day, p.last_day) j
join regie r on r.id = p.regie_id
left join lateral (select max(b.last_day) as last_day from closed_period b where b.regie_id = p.regie_id and b.first_day < p.first_day) before on true
where (p.transactions, p.entries, p.debit_cents, p.credit_cents, p.journal_sha256)
   is distinct from (j.transactions, j.entries, j.debit_cents, j.credit_cents, j.journal_sha256)
   or p.last_day > r.closed_until or p.first_day <> before.last_day + 1
