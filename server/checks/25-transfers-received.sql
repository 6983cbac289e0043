-- M7: a transfer is marked as received exactly when the ledger took it from the transfers to the bank, once, for its amount, never before it was taken
select coalesce(p.id, t.cause_id) as payment, p.amount_cents, p.received_on, t.day, came.day as taken_day, t.cents from desk_payment p
full join (select t.cause_id, t.day, t.regie_id, sum(e.amount_cents) filter (where a.kind = 'TRANSFERS') as cents,
                  -sum(e.amount_cents) filter (where a.kind = 'BANK') as bank
           from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
           where t.cause = 'TRANSFER_RECEIVED' group by t.id) t on t.cause_id = p.id
left join ledger_transaction came on came.cause = 'DESK_TOP_UP' and came.cause_id = p.id
where (p.received_at is not null or t.cause_id is not null) and (
  p.received_at is null or t.cause_id is null or p.method <> 'TRANSFER' or t.regie_id <> p.regie_id
  or (t.cents, t.bank) is distinct from (p.amount_cents::bigint, p.amount_cents::bigint) or t.day < came.day or t.day < p.received_on)
