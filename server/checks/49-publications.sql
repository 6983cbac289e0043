-- R3/M8: an approval that waits is of a draft that is still what was shown; a withdrawn version is in force nowhere
select a.id::text as id, 'waits for what is no longer a draft' as what from regulation_approval a
left join regulation r on r.id = a.regulation_id and r.published_at is null and r.policy = a.policy
where a.status = 'WAITING' and r.id is null
union all
select w.regulation_id::text, 'withdrawn, and still there' from regulation_withdrawal w join regulation r on r.id = w.regulation_id
