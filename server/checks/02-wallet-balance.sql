-- M3: a wallet's balance is the sum of its entries and never below its floor
select w.id, w.balance_cents, coalesce(sum(e.amount_cents), 0) as entries
from wallet w join ledger_account a on a.wallet_id = w.id left join ledger_entry e on e.ledger_account_id = a.id
group by w.id having w.balance_cents <> coalesce(sum(e.amount_cents), 0) or w.balance_cents < w.floor_cents
