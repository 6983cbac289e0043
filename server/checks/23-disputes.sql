-- M4: per régie, what is contested is the disputes that are open or lost and not decided yet, each posted once
select r.id, a.contested, d.open from regie r
join (select a.regie_id, coalesce(-sum(e.amount_cents), 0) as contested from ledger_account a left join ledger_entry e on e.ledger_account_id = a.id
      where a.kind = 'DISPUTED' group by a.regie_id) a on a.regie_id = r.id
left join (select regie_id, sum(case status when 'WON' then 0 else amount_cents - decided_cents end) as open from dispute group by regie_id) d on d.regie_id = r.id
where a.contested <> coalesce(d.open, 0)
union all
select d.id, d.decided_cents, coalesce(sum(k.amount_cents), 0) from dispute d left join dispute_decision k on k.dispute_id = d.id and k.status = 'DONE'
group by d.id having d.decided_cents <> coalesce(sum(k.amount_cents), 0)
