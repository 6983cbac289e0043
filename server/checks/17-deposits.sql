-- M7: deposit slips run from 1 to the last without a gap, per régie and year, and each is the sum of its payments, posted once, in its year
select d.regie_id, d.year, d.number, d.amount_cents, p.total, s.last, s.slips from deposit d
join (select s.regie_id, s.year, s.last, count(k.id) as slips, max(k.number) as highest from deposit_series s
      left join deposit k on k.regie_id = s.regie_id and k.year = s.year group by 1, 2, 3) s on s.regie_id = d.regie_id and s.year = d.year
left join (select deposit_id, sum(amount_cents) as total, count(*) as items from desk_payment where deposit_id is not null group by 1) p on p.deposit_id = d.id
left join ledger_transaction t on t.cause = 'DEPOSIT' and t.cause_id = d.id
left join ledger_entry e on e.transaction_id = t.id and e.amount_cents > 0
where s.last <> s.slips or s.highest <> s.last or d.amount_cents <> coalesce(p.total, 0) or d.items <> coalesce(p.items, 0) or t.id is null
   or e.amount_cents <> d.amount_cents or extract(year from t.day) <> d.year
