-- what a preparation wrote is of its commune and its year, as many as it told; undone, none of its requests waits
select p.id from school_year_preparation p join prepared_class x on x.preparation_id = p.id join school_class c on c.id = x.class_id
where c.commune_id <> p.commune_id or c.school_year <> p.school_year
union all
select p.id from school_year_preparation p join prepared_enrolment x on x.preparation_id = p.id join school_class c on c.id = x.class_id
where c.commune_id <> p.commune_id or c.school_year <> p.school_year
union all
select p.id from school_year_preparation p join prepared_access x on x.preparation_id = p.id join service_access a on a.id = x.access_id
where a.commune_id <> p.commune_id or (p.undone_at is not null and x.effect = 'ASKED' and a.status = 'PENDING' and a.requested_at = p.prepared_at)
union all
select p.id from school_year_preparation p where p.undone_at is null
  and ((p.counts->>'renewed')::int <> (select count(*) from prepared_access x where x.preparation_id = p.id and x.effect = 'RENEWED')
    or ((p.counts->>'toProve')::int + coalesce((p.counts->>'ownFamily')::int, 0)) <> (select count(*) from prepared_access x where x.preparation_id = p.id and x.effect = 'ASKED')
    or (p.counts->>'placed')::int <> (select count(*) from prepared_enrolment x where x.preparation_id = p.id))
