-- an archived régie has no commune that families see, and holds nothing
select g.id, 'commune' as what from regie g join commune c on c.regie_id = g.id and c.archived_at is null where g.archived_at is not null
union all
select g.id, a.kind from regie g join ledger_account a on a.regie_id = g.id and a.kind in ('CASH', 'CHEQUES', 'TRANSFERS', 'CESU', 'WALLET', 'RECEIVABLE')
join ledger_entry e on e.ledger_account_id = a.id where g.archived_at is not null group by g.id, a.kind having sum(e.amount_cents) <> 0
