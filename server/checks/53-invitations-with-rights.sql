-- an invitation that waits gives at least one role
select id from staff_invitation i where not exists (select 1 from staff_invitation_right r where r.invitation_id = i.id)
