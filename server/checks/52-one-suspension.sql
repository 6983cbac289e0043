-- somebody is suspended with every role of theirs in a commune, or with none
select account_id, commune_id from staff_member
group by account_id, commune_id having count(*) filter (where suspended_at is not null) not in (0, count(*))
