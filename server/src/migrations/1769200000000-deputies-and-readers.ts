import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Two roles more: the mandataire suppléant of a régisseur, and who reads without changing anything. */
export class DeputiesAndReaders1769200000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
set local lock_timeout = '3s';
alter table staff_member drop constraint staff_member_role_check;
alter table staff_member add constraint staff_member_role_check
  check (role in ('AGENT','CANTEEN','DEPUTY','REGISSEUR','COMMUNE_ADMIN','READER','AGGLOMERATION_ADMIN'));
alter table staff_invitation_right drop constraint staff_invitation_right_role_check;
alter table staff_invitation_right add constraint staff_invitation_right_role_check
  check (role in ('AGENT','CANTEEN','DEPUTY','REGISSEUR','COMMUNE_ADMIN','READER','AGGLOMERATION_ADMIN'));`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
