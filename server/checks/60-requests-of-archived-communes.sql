-- nothing waits for an answer in a commune that is archived: nobody there could give it
select a.id from service_access a join commune c on c.id = a.commune_id where c.archived_at is not null and a.status = 'PENDING'
