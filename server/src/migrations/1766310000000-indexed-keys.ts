import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The foreign keys that something is found by, and that no index began with. The others say why they have none: decision 0021. */
export class IndexedKeys1766310000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
create index filiation_beneficiary on filiation (beneficiary_id);
create index payment_account on payment (account_id, created_at desc);
create index wallet_regie on wallet (regie_id);
create index supporting_document_to_review on supporting_document (commune_id) where status = 'PENDING' and removed_at is null;
`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.')
  }
}
