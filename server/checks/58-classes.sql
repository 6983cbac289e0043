-- what a child's row says of its classes is what the enrolments say, and every class has a level
select b.id from beneficiary b where b.classes <> classes_of(b.id)
union all
select c.id from school_class c where not exists (select 1 from school_class_level l where l.class_id = c.id)
