-- R1: of its inscriptions to a service, a family is asked no more in a school year than the règlement asks of the whole family
select account_id, service_id, school_year, sum(fee_cents) as asked, max(total_cents) as whole from enrolment_fee
where beneficiary_id is null and credited_at is null group by account_id, service_id, school_year having sum(fee_cents) > max(total_cents)
