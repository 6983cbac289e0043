import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What an undone import, a closed account or an archived commune left behind: requests that nobody could answer, accesses, quotients and
 * places in classes of families that are no longer there.
 */
export class NobodyWaits1768900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local lock_timeout = '3s'`)
    await runner.query(`
update service_access a set status = 'REVOKED', reason = 'La commune ne prend plus de demandes sur Cantine Facile.', decided_at = now()
from commune c where c.id = a.commune_id and c.archived_at is not null and a.status = 'PENDING';
update service_access a set status = 'REVOKED', reason = 'Compte fermé.', decided_at = now()
from account o where o.id = a.account_id and o.status = 'CLOSED' and a.status in ('PENDING', 'VALID');
update filiation f set removed_at = o.erased_at from account o where o.id = f.account_id and o.erased_at is not null and f.removed_at is null;
update family_quotient q set quotient = null from account o where o.id = q.account_id and o.erased_at is not null and q.quotient is not null;
update supporting_document d set removed_at = o.erased_at from account o where o.id = d.account_id and o.erased_at is not null and d.removed_at is null;
delete from class_enrolment e using family_import_effect x join family_import i on i.id = x.import_id
where i.state = 'UNDONE' and x.kind = 'CHILD_CREATED' and e.beneficiary_id = x.subject_id
  and not exists (select 1 from filiation f where f.beneficiary_id = e.beneficiary_id and f.removed_at is null);`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
