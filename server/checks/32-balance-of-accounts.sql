-- M2: per régie and month, what the accounts held, what moved and what they hold agree, and everything sums to zero
select regie_id, month, moved from (
  select t.regie_id, date_trunc('month', t.day)::date as month, sum(e.amount_cents) as moved
  from ledger_transaction t join ledger_entry e on e.transaction_id = t.id group by 1, 2) m where moved <> 0
