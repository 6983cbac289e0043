-- M3: the balance written after each movement is the sum of the movements so far
select entry_id, balance_after_cents, running from (
  select e.id as entry_id, e.balance_after_cents, sum(e.amount_cents) over (partition by e.ledger_account_id order by e.id) as running
  from ledger_entry e join ledger_account a on a.id = e.ledger_account_id where a.kind = 'WALLET') m
where balance_after_cents is distinct from running
