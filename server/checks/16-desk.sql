-- M6: what the till holds by the books is the desk payments neither reversed, deposited nor received at the bank, and what is owed of bounced cheques
with held as (
  select a.regie_id, a.kind, -coalesce(sum(e.amount_cents), 0) as books from ledger_account a left join ledger_entry e on e.ledger_account_id = a.id
  where a.kind in ('CASH', 'CHEQUES', 'TRANSFERS', 'CESU') group by a.regie_id, a.kind
), taken as (
  select regie_id, case method when 'CHEQUE' then 'CHEQUES' when 'TRANSFER' then 'TRANSFERS' else method end as kind,
         sum(case when deposit_id is null and reversed_at is null and received_at is null then amount_cents else debt_cents end) as till
  from desk_payment group by 1, 2
)
select h.regie_id, h.kind, h.books, t.till from held h left join taken t using (regie_id, kind) where h.books <> coalesce(t.till, 0)
