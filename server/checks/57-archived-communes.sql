-- an archived commune offers no service
select s.id from service s join commune c on c.id = s.commune_id where c.archived_at is not null and s.active
